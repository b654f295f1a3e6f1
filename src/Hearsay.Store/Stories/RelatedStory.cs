using System.Collections.Immutable;

namespace Hearsay.Store.Stories;

/// <summary>A story that has to do with another.</summary>
/// <param name="Id">The id under which the archive has it.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Reasons">Why, the strongest first; at least one.</param>
public sealed record RelatedStory(string Id, string Title, ImmutableArray<Relation> Reasons);
