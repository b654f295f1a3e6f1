using AngleSharp.Html.Parser;
using Hearsay.Html;

namespace Hearsay.Tests.Html;

/// <summary>Pages made up for the tests of metadata: a head of one's own over a body that is always the same.</summary>
internal static class InventedPage
{
    public const string Sentence = "The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed.";

    private static readonly Reader Reader = Reader.Load();

    /// <summary>The metadata of a page with the head and the lines around its headline.</summary>
    public static ArticleMetadata Open(string head, string lines = "<h1>Ferry stays in port</h1>", string? url = null) =>
        OpenArticle(head, lines, url).Metadata;

    /// <summary>The whole article.</summary>
    public static Article OpenArticle(string head, string lines = "<h1>Ferry stays in port</h1>", string? url = null) => Reader.Open(
        $"<html><head>{head}</head><body><main>{lines}<article><p>{Sentence}</p><p>{Sentence} Nobody was hurt.</p></article></main></body>",
        new ArticleMetadata { Url = url });

    /// <summary>The metadata of a page with one block of linked data.</summary>
    public static ArticleMetadata OpenLinked(string json, string? url = null) =>
        Open($"<script type=\"application/ld+json\">{json}</script>", url: url);

    /// <summary>What the page states.</summary>
    public static PageFacts Facts(string head) =>
        StatedFacts.Read(new HtmlParser().ParseDocument($"<html><head>{head}</head><body></body></html>"), null).All;
}
