using Hearsay.Store.Archives;
using Hearsay.Store.Claims;

namespace Hearsay.Desk.Mcp;

/// <summary>A place that says a claim.</summary>
/// <param name="Article">Where.</param>
/// <param name="Words">The paragraph.</param>
/// <param name="Match">The share of the claim's weight that it has, 0 to 1.</param>
/// <param name="Statement">Whose statement it is; null where the article says it in its own voice.</param>
internal sealed record TracedAnswer(ArticleAnswer Article, WordsAnswer Words, double Match, StatementAnswer? Statement)
{
    /// <summary>The answer for a hit.</summary>
    public static TracedAnswer Of(ArticleVersion version, ClaimHit hit, DeskLinks links) => new(
        ArticleAnswer.Of(version.Metadata, version, links),
        WordsAnswer.Of(hit.Reading.Article, hit.Sentence, version, links), Math.Round(hit.Score, 2),
        hit.Attribution is { } index ? StatementAnswer.Of(hit.Reading, hit.Reading.Attributions[index], version, links) : null);
}
