namespace Hearsay.Languages;

/// <summary>What a dependent of a word for an event has to do with the event.</summary>
/// <param name="Name">The dependent: "subject", "object", "iobj", "poss", or a preposition.</param>
/// <param name="Role">Its part, or null for a target: a victim where it is a person, else a recipient.</param>
internal readonly record struct EventDependent(string Name, ParticipantRole? Role);
