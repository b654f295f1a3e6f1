namespace Hearsay;

/// <summary>Words of the article that are a link.</summary>
/// <param name="Span">The words.</param>
/// <param name="Url">The absolute http or https address they lead to.</param>
public readonly record struct Link(TextSpan Span, string Url);
