namespace Hearsay.Html;

/// <summary>A tag as it stands in the markup.</summary>
/// <param name="Span">Its place, both brackets included.</param>
/// <param name="Kind">The kind of its element.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="ClosesItself">Whether it ends in a slash.</param>
internal readonly record struct Tag(TextSpan Span, ElementKind Kind, bool IsEnd, bool ClosesItself);
