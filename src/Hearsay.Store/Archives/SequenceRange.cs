namespace Hearsay.Store.Archives;

/// <summary>A stretch of one of two sequences that were aligned.</summary>
/// <param name="Start">Its first item.</param>
/// <param name="Length">The number of its items.</param>
/// <param name="IsKept">Whether the other sequence has the same items in this place.</param>
internal readonly record struct SequenceRange(int Start, int Length, bool IsKept);
