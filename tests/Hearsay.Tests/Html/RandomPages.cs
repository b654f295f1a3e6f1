using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Html;

/// <summary>Pages made from a seed: news pages of the project's own invention, and the same pages damaged.</summary>
internal sealed class RandomPages(int seed)
{
    private const int DeepestNest = 12;

    private static readonly string[] _words =
    [
        "ferry", "the pier", "said", "Ann Marsh", "“We sail”", "café", "&amp;", "&eacute;t&eacute;", "&#8217;s", "&nbsp;", "&lt;b&gt;",
        "AT&T", "3&copy", "\u00ad", "\ud83d\ude00", "港口", "on Monday,", "its owners told the Harbour Post.", "\r\n", "&#x80;", "a < b",
        "&notanentity;", "&#0;",
    ];

    private static readonly string[] _blocks =
        ["div", "section", "article", "blockquote", "ul", "li", "h2", "figure", "figcaption", "aside", "main", "dl", "dd", "pre"];

    // These move, hide or end what stands in them.
    private static readonly string[] _oddBlocks =
    [
        .. _blocks, "p", "table", "tr", "td", "tbody", "caption", "form", "svg", "math", "template", "select", "button", "object",
    ];

    private static readonly string[] _inlines =
        ["b", "i", "a href=/x", "span", "font color=red", "em", "time datetime=2026-03-04", "label", "u"];

    private static readonly string[] _alone =
    [
        "<br>", "<img alt='a > b'>", "<!-- a < b -->", "<script>if (a < b) '</p>'</script>", "<style>p > b {}</style>", "<hr>", "<wbr>",
        "<br><br>", "<!-->", "<svg><path d='M0'/></svg>", "<textarea><p></textarea>", "<input value=\"<p>\">",
    ];

    private static readonly string[] _odd =
    [
        "<", ">", "</", "<!--", "-->", "--!>", "\"", "'", "=", "&", "\0", "\ud800", "</p>", "</div>", "</table>", "</b>", "</a>",
        "<script>", "</script>", "<title>", "<![CDATA[", "]]>", "<?", "<p class=\"", "<b id=1>", "<table>", "<td>", "</svg>", "<plaintext>",
        "<frameset>", "</body>", "<body class=x>",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next page, sound in its markup.</summary>
    public string Next() => Next(_blocks);

    /// <summary>The next page, damaged: parts of it are cut out, doubled, moved or broken by odd marks.</summary>
    public string NextDamaged()
    {
        var page = new StringBuilder(Next(_oddBlocks));
        for (var count = _random.Next(1, 20); count > 0; count--) Damage(page);
        return page.ToString();
    }

    /// <summary>Tags in no order at all, far more of them opened than closed.</summary>
    public string NextTags(int count)
    {
        var page = new StringBuilder();
        var names = _oddBlocks.Concat(_inlines).ToArray();
        while (count-- > 0)
        {
            var name = Any(names);
            if (_random.Next(3) > 0) page.Append(CultureInfo.InvariantCulture, $"<{name} id={count}>");
            else page.Append("</").Append(name.Split(' ')[0]).Append('>');
            if (_random.Next(8) == 0) page.Append("x ");
        }

        return page.ToString();
    }

    private string Next(string[] blocks)
    {
        var page = new StringBuilder("<html><head><title>Ferry stays in port</title></head><body>");
        for (var count = _random.Next(1, 10); count > 0; count--) AddBlock(page, blocks, 0);
        return page.Append("</body></html>").ToString();
    }

    private void AddBlock(StringBuilder page, string[] blocks, int depth)
    {
        var name = Any(blocks);
        page.Append('<').Append(name).Append(_random.Next(4) == 0 ? " class='related'>" : ">");
        for (var count = _random.Next(1, 5); count > 0; count--)
        {
            if (depth < DeepestNest && _random.Next(3) == 0) AddBlock(page, blocks, depth + 1);
            else AddLine(page);
        }

        page.Append("</").Append(name).Append('>');
    }

    private void AddLine(StringBuilder page)
    {
        for (var count = _random.Next(1, 12); count > 0; count--)
        {
            var isMarked = _random.Next(5) == 0;
            var name = Any(_inlines);
            if (isMarked) page.Append('<').Append(name).Append('>');
            page.Append(_random.Next(12) == 0 ? Any(_alone) : Any(_words)).Append(' ');
            if (isMarked) page.Append("</").Append(name.Split(' ')[0]).Append('>');
        }
    }

    private void Damage(StringBuilder page)
    {
        var at = _random.Next(page.Length + 1);
        var length = _random.Next(Math.Min(40, page.Length - at + 1));
        switch (_random.Next(4))
        {
            case 0:
                page.Remove(at, length);
                break;
            case 1:
                page.Insert(_random.Next(page.Length + 1), page.ToString(at, length));
                break;
            case 2:
                page.Insert(at, Any(_odd));
                break;
            default:
                page.Length = Math.Max(page.Length - _random.Next(4), 0);
                break;
        }
    }

    private string Any(string[] pieces) => pieces[_random.Next(pieces.Length)];
}
