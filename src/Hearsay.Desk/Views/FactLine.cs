namespace Hearsay.Desk.Views;

/// <summary>A fact that was read: its words, and what they mean.</summary>
/// <param name="Kind">What sort of fact it is, such as "time".</param>
/// <param name="Words">The words of the article.</param>
/// <param name="Value">What they mean, or null where they say it all.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record FactLine(string Kind, string Words, string? Value, TextSpan Span);
