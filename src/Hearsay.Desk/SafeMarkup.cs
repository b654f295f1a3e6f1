using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace Hearsay.Desk;

/// <summary>Takes out of a page's markup all that could act, load, or look like the desk; what is left are words in their order.</summary>
public static partial class SafeMarkup
{
    // Writing markup goes as deep into the stack as the markup is nested: a page made for it would end the program.
    private const int MaxDepth = 500;

    private static readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "q", "cite", "em", "strong", "b", "i", "u", "s", "sub", "sup",
        "small", "mark", "abbr", "time", "code", "pre", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "caption", "table",
        "thead", "tbody", "tr", "th", "td", "a", "div", "span", "bdi", "bdo", "ins", "del",
    };

    // Their words are none of the page's.
    private static readonly HashSet<string> _silentTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "title", "template", "noscript", "svg", "math", "iframe", "object", "select", "textarea", "button",
    };

    private static readonly HashSet<string> _attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "datetime", "dir", "lang", "colspan", "rowspan",
    };

    private static readonly HashSet<string> _unnestedTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "td", "th", "tr",
        "option", "dt", "dd",
    };

    /// <summary>The markup, safe to stand in a page; null where it is nested so deeply that it is better shown as text.</summary>
    /// <param name="html">The page's markup.</param>
    /// <param name="url">The page's address, from which its links go out; without it those that need one lead nowhere.</param>
    public static string? From(string html, string? url)
    {
        ArgumentNullException.ThrowIfNull(html);
        return FindDepth(html) > MaxDepth ? null : MakeSanitizer(WebAddress.Find(url)).Sanitize(html);
    }

    private static HtmlSanitizer MakeSanitizer(string? url)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = _tags,
            AllowedAttributes = _attributes,
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, removal) =>
        {
            if (!_silentTags.Contains(removal.Tag.LocalName)) return;
            removal.Tag.Remove();
            removal.Cancel = true;
        };
        sanitizer.FilterUrl += (_, link) => link.SanitizedUrl = WebAddress.Find(link.OriginalUrl) ?? FindFrom(url, link.OriginalUrl);
        sanitizer.PostProcessDom += (_, markup) => ReplaceHeadings(markup.Document);
        return sanitizer;
    }

    private static string? FindFrom(string? url, string link) =>
        url is not null && Uri.TryCreate(new Uri(url), link, out var address) ? WebAddress.Find(address.AbsoluteUri) : null;

    // The headings of the page are none of the desk's, among which they would stand.
    private static void ReplaceHeadings(IHtmlDocument document)
    {
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var (paragraph, words) = (document.CreateElement("p"), document.CreateElement("strong"));
            words.Append([.. heading.ChildNodes]);
            paragraph.Append(words);
            heading.Replace(paragraph);
        }
    }

    // As deep as the tags could open one inside the other, whatever a parser makes of them.
    private static int FindDepth(string html)
    {
        var (depth, most) = (0, 0);
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var isEnd = html[tag.Index + 1] == '/';
            var name = html.AsSpan(tag.Index + (isEnd ? 2 : 1), tag.Length - (isEnd ? 2 : 1));
            if (_unnestedTags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            most = Math.Max(most, depth);
        }

        return most;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9:-]*")]
    private static partial Regex Tag();
}
