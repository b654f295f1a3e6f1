using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>Words of an article, where they stand, and the page at the desk that opens at them.</summary>
/// <param name="Text">The words; of long ones the beginning.</param>
/// <param name="Start">Where they begin in the article's text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Unit">In what Start and End count: "utf-16" code units.</param>
/// <param name="Link">The permalink, which holds the hash of the text; null where the text is not kept.</param>
internal sealed record WordsAnswer(string Text, int Start, int End, string Unit, string? Link)
{
    private const int LongestText = 400;

    /// <summary>The answer for words of an article.</summary>
    public static WordsAnswer Of(Article article, TextSpan span, ArticleVersion? version, DeskLinks links) => new(
        Excerpt.Of(article, [span], LongestText), span.Start, span.End, "utf-16",
        version is null ? null : links.To(PagePath.OfWords(version.Hash, span)));
}
