using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Accounts of one thing that cannot all be right, and that no update over time explains.</summary>
/// <param name="Kind">In what they conflict.</param>
/// <param name="About">What it is about, in about five words.</param>
/// <param name="Sides">What each side says; two or more.</param>
public sealed record StoryConflict(ConflictKind Kind, string About, ImmutableArray<StoryConflictSide> Sides);
