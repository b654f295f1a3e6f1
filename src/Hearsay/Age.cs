namespace Hearsay;

/// <summary>How old an article says that somebody is.</summary>
/// <param name="Span">The words: "54", "19-year-old".</param>
/// <param name="Years">The years, 1 to 120.</param>
public readonly record struct Age(TextSpan Span, int Years);
