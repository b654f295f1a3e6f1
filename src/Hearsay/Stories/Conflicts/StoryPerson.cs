namespace Hearsay.Stories;

/// <summary>Somebody whom a report names in full.</summary>
/// <param name="Report">The index of the report.</param>
/// <param name="Entity">The index of the entity in its reading.</param>
/// <param name="Name">The name, cut.</param>
/// <param name="Written">The name as the report writes it.</param>
/// <param name="First">Where it stands first.</param>
/// <param name="Age">The age that is said beside the name, or null.</param>
/// <param name="IsSource">Whether the report has statements from this person.</param>
internal sealed record StoryPerson(int Report, int Entity, PersonName Name, string Written, TextSpan First, Age? Age, bool IsSource);
