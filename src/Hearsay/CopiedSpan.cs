namespace Hearsay;

/// <summary>A stretch of words that two reports share.</summary>
/// <param name="From">Where it stands in the report it was taken from; null where that report is not in the story.</param>
/// <param name="To">Where it stands in the copy.</param>
public readonly record struct CopiedSpan(TextSpan? From, TextSpan To);
