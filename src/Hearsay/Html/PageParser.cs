using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Html;

/// <summary>Parses the markup of a page within <see cref="PageLimits"/>. Scripts do not run and nothing is loaded.</summary>
internal static class PageParser
{
    /// <summary>The document of the markup, and what had to be left out of it.</summary>
    public static (IHtmlDocument Document, ImmutableArray<Diagnostic> Diagnostics) Parse(string html)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (html.Length > PageLimits.MaximumCharacters)
        {
            diagnostics.Add(TooLarge($"The page has {html.Length} characters; the first {PageLimits.MaximumCharacters} are read."));
            html = html[..PageLimits.MaximumCharacters];
        }

        var end = MarkupGauge.SafeEnd(html);
        if (end < html.Length) diagnostics.Add(TooLarge(TooManyTags));
        var document = new HtmlParser(Options).ParseDocument(html[..end]);
        if (IsTooDeep(document)) diagnostics.Add(TooDeep);
        return (document, diagnostics.ToImmutable());
    }

    private static string TooManyTags =>
        $"The page has more than {PageLimits.MaximumElements} tags or leaves too many open; the rest is not read.";

    private static Diagnostic TooDeep =>
        new("page-too-deep", $"Elements nest deeper than {PageLimits.MaximumDepth} levels; those below are read as siblings.", default);

    private static HtmlParserOptions Options => new()
    {
        IsScripting = false,
        SkipComments = true,
        DisableElementPositionTracking = true,
        MaximumDepth = PageLimits.MaximumDepth,
    };

    private static Diagnostic TooLarge(string message) => new("page-too-large", message, default);

    private static bool IsTooDeep(IHtmlDocument document)
    {
        var depth = 0;
        for (INode node = document; depth < PageLimits.MaximumDepth && node.LastChild is IElement child; node = child) depth++;
        return depth >= PageLimits.MaximumDepth - 1;
    }
}
