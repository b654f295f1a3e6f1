namespace Hearsay.Store.Archives;

/// <summary>Something that a source is quoted as saying in an article.</summary>
/// <param name="Version">The article, as it is now.</param>
/// <param name="Attribution">The index in <see cref="Reading.Attributions"/> of its reading.</param>
/// <param name="Source">The source's name as the article has it.</param>
/// <param name="Chain">From the article's outlet through those who passed it on to the source, in one line.</param>
/// <param name="Span">Where the words stand in the article's text.</param>
/// <param name="Words">What is said, as the article has it.</param>
/// <param name="IsDenied">Whether the source denies them.</param>
/// <param name="Confidence">How sure the reader is that all of this is so, 0 to 1.</param>
public sealed record Saying(
    ArticleVersion Version, int Attribution, string Source, string Chain, TextSpan Span, string Words, bool IsDenied, double Confidence);
