namespace Hearsay.Stories;

/// <summary>The number of all whom something befell, as one report gives it.</summary>
/// <param name="Value">How many.</param>
/// <param name="IsOpen">Whether there may be more.</param>
/// <param name="Span">The words.</param>
internal readonly record struct Toll(decimal Value, bool IsOpen, TextSpan Span);
