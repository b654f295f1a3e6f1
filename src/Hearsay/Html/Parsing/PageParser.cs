using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Html;

/// <summary>Parses the markup of a page within <see cref="PageLimits"/>. Scripts do not run and nothing is loaded.</summary>
internal static class PageParser
{
    // The tamer keeps to the limit itself; this one is for what it cannot foresee.
    private const int ParserDepth = PageLimits.MaximumDepth + (2 * PageLimits.MaximumFormatting);

    /// <summary>The document of the markup, where its texts stand in it, and what had to be left out.</summary>
    public static (IHtmlDocument Document, SourceFinder Source, ImmutableArray<Diagnostic> Diagnostics) Parse(string html)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (html.Length > PageLimits.MaximumCharacters)
        {
            diagnostics.Add(new Diagnostic("page-too-large", TooLarge(html.Length), default));
            html = html[..PageLimits.MaximumCharacters];
        }

        var tame = MarkupTamer.Tame(html);
        if (tame.LeftOut > 0) diagnostics.Add(new Diagnostic("page-too-nested", TooNested(tame.LeftOut), default));
        if (tame.Unclosed > 0) diagnostics.Add(new Diagnostic("page-unclosed", Unclosed(tame.Unclosed), default));
        if (tame.IsSwallowed) diagnostics.Add(new Diagnostic("page-unclosed", Swallowed, default));
        var starts = new Dictionary<IElement, int>(ReferenceEqualityComparer.Instance);
        var document = new HtmlParser(Options(starts)).ParseDocument(tame.Html);
        return (document, new SourceFinder(tame, starts), diagnostics.ToImmutable());
    }

    private static string TooLarge(int length) =>
        $"The page has {length} characters of markup; the first {PageLimits.MaximumCharacters} are read.";

    private static string TooNested(int count) =>
        $"The page has too many elements or leaves too many open; {count} tags are passed over, and their text is read without them.";

    private static string Unclosed(int count) =>
        $"Nothing closes {count} of the page's comments, quoted values or elements of raw text; the text after them is read all the same.";

    private const string Swallowed = "Nothing closes one of the page's scripts or style sheets; what follows it is not read.";

    // To note the places costs a millisecond a page less than to have the parser keep its tokens.
    private static HtmlParserOptions Options(Dictionary<IElement, int> starts) => new()
    {
        IsScripting = false,
        SkipComments = true,
        MaximumDepth = ParserDepth,
        OnCreated = (element, position) => starts[element] = position.Index,
    };
}
