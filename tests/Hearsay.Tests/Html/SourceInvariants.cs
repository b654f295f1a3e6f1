using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Hearsay.Tests.Html;

/// <summary>What holds for the places of an article's blocks in the markup of its page.</summary>
internal static partial class SourceInvariants
{
    // Regular expressions over a page of many megabytes take longer than the page.
    private const int LongestChecked = 10_000;

    /// <summary>Every place lies inside the markup and holds something.</summary>
    public static void CheckBounds(Article article, string html) => Assert.All(article.Blocks, block =>
        Assert.False(block.Source is { } source && (source.IsEmpty || source.End > html.Length), "a place lies outside the markup"));

    /// <summary>Every place shows the block's words where its tags are taken out.</summary>
    public static void CheckWords(Article article, string html)
    {
        CheckBounds(article, html);
        foreach (var block in article.Blocks)
        {
            if (block.Source is not { Length: < LongestChecked } source) continue;
            Assert.Equal(Letters(article[block.Span]), Letters(WordsOf(html[source.Start..source.End])));
        }
    }

    // With its tags taken out, the parser only resolves references.
    private static string WordsOf(string markup)
    {
        var text = Tag().Replace(Unread().Replace(markup, ""), "").Replace("<", "&lt;", StringComparison.Ordinal);
        return new HtmlParser().ParseDocument(text).Body!.TextContent; // The parser gives every document a body.
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"<!---?>|<!--.*?--!?>|<(script|style|svg|math|select|title|template|button|textarea|object)\b.*?</\1>",
        RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("""</?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>|<[!?/][^>]*>""")]
    private static partial Regex Tag();
}
