using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>An article that a search found.</summary>
/// <param name="Article">Which.</param>
/// <param name="Excerpt">Words around what was looked for.</param>
internal sealed record FoundAnswer(ArticleAnswer Article, string Excerpt)
{
    /// <summary>The answer for a hit.</summary>
    public static FoundAnswer Of(SearchHit hit, DeskLinks links) => new(
        ArticleAnswer.Of(hit.Version.Metadata, hit.Version, links), string.Concat(hit.Excerpt.Select(part => part.Text)));
}
