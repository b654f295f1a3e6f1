namespace Hearsay.Export;

/// <summary>A place where words name a fact, and on whose word it stands.</summary>
/// <param name="Mark">The fact.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Attribution">
/// The innermost attribution in whose content they stand: index into <see cref="Reading.Attributions"/>; null for the article's own voice.
/// </param>
public sealed record FactUse(FactMark Mark, TextSpan Span, int? Attribution)
{
    /// <summary>The words with those that belong to them, such as "at least" and "people" around a number.</summary>
    public TextSpan Words { get; init; } = Span;
}
