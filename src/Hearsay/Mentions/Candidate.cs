namespace Hearsay.Mentions;

/// <summary>Somebody or something that may be meant.</summary>
/// <param name="Draft">The entity.</param>
/// <param name="Place">Its last mention before the reference, or the one ahead.</param>
/// <param name="IsAhead">Whether it is named only after the reference: "In her speech, Quill said".</param>
internal readonly record struct Candidate(EntityDraft Draft, MentionPlace Place, bool IsAhead);
