namespace Hearsay.Facts;

/// <summary>The head of the words for a participant.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Head">The index of the token.</param>
internal readonly record struct RoleToken(ParticipantRole Role, int Head);
