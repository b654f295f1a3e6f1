namespace Hearsay.Stories;

/// <summary>A run of words that two reports share.</summary>
/// <param name="From">The index of its first word in the one.</param>
/// <param name="To">The index of its first word in the other.</param>
/// <param name="Count">The number of its words.</param>
internal readonly record struct WordRun(int From, int To, int Count);
