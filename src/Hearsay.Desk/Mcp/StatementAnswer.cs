using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>One statement: what is said, by whom, and through whom it came to the page.</summary>
/// <param name="Words">What is said, in the article's words.</param>
/// <param name="Source">Whose it is, or null where the article does not say.</param>
/// <param name="Chain">From the page's outlet through those who passed it on to the source.</param>
/// <param name="Manner">Direct, indirect or mixed.</param>
/// <param name="IsDenied">Whether the source denies it.</param>
/// <param name="Confidence">How often statements read so are read right, 0 to 1. It says nothing about truth.</param>
/// <param name="IsCorrected">Whether a person at the desk set it right.</param>
internal sealed record StatementAnswer(
    WordsAnswer Words, string? Source, string Chain, string Manner, bool IsDenied, double Confidence, bool IsCorrected)
{
    /// <summary>The answer for an attribution.</summary>
    public static StatementAnswer Of(Reading reading, Attribution attribution, ArticleVersion? version, DeskLinks links) => new(
        WordsAnswer.Of(reading.Article, attribution.ContentCover(), version, links),
        attribution.Source is { Kind: not EntityKind.Writer } source ? source.Name : null,
        Chain: Export.Chain.Write(reading, attribution), WireName.Of(attribution.Manner), attribution.Polarity == Polarity.Negative,
        Math.Round(attribution.Confidence, 2), attribution.IsCorrected);
}
