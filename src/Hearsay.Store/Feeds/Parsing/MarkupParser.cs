using System.Net;

namespace Hearsay.Store.Feeds;

/// <summary>Reads the markup of a feed, well formed or not, into a tree.</summary>
/// <remarks>
/// It is no parser of XML: every third feed is ill-formed somewhere, and readers are expected to read on. Nothing is expanded but the
/// named characters of HTML and numbers, and nothing is loaded, so that neither entities nor addresses in a feed do anything. The work
/// is linear in the length of the text.
/// </remarks>
internal sealed class MarkupParser
{
    private const string Root = "";

    // These hold text alone; where another element begins in one, its end was forgotten.
    private static readonly string[] _leaves = ["link", "guid", "id", "pubdate", "updated", "published", "dc:date"];

    private readonly MarkupScanner _scanner;
    private readonly MarkupElement _root = new(Root, [], parent: null);
    private readonly List<MarkupElement> _open = [];
    private readonly Dictionary<string, string> _namespaces = [];
    private int _deeper;
    private int _count;

    private MarkupParser(string text)
    {
        _scanner = new MarkupScanner(text);
        _open.Add(_root);
    }

    /// <summary>The element that holds all elements of a text.</summary>
    /// <exception cref="FeedException">It declares entities.</exception>
    public static MarkupElement Parse(string text) => new MarkupParser(text).Read();

    private MarkupElement Read()
    {
        while (_count < FeedLimits.Elements && _scanner.Next() is { } token)
        {
            switch (token.Kind)
            {
                case MarkupTokenKind.Text:
                    _open[^1].Add(WebUtility.HtmlDecode(token.Text));
                    break;
                case MarkupTokenKind.Verbatim:
                    _open[^1].Add(token.Text);
                    break;
                case MarkupTokenKind.End:
                    Close(token.Text);
                    break;
                default:
                    Open(token);
                    break;
            }
        }

        return _root;
    }

    private void Open(MarkupToken token)
    {
        _count++;
        Declare(token);
        var name = MarkupNames.Normalize(token.Text, _namespaces);
        if (_leaves.Contains(_open[^1].Name)) _open.RemoveAt(_open.Count - 1);
        // An entry in an entry is one whose end was forgotten.
        if (name is "item" or "entry" && _open.FindIndex(element => element.Name == name) is >= 0 and var unclosed)
        {
            _open.RemoveRange(unclosed, _open.Count - unclosed);
        }

        if (_open.Count > FeedLimits.Depth)
        {
            if (token.Kind == MarkupTokenKind.Begin) _deeper++;
            return;
        }

        var made = new MarkupElement(name, token.Attributes, _open[^1]);
        _open[^1].Add(made);
        if (token.Kind == MarkupTokenKind.Begin) _open.Add(made);
    }

    private void Close(string written)
    {
        if (_deeper > 0)
        {
            _deeper--;
            return;
        }

        var name = MarkupNames.Normalize(written, _namespaces);
        var index = _open.FindLastIndex(element => element.Name == name);
        // The end of what never began is passed over.
        if (index > 0) _open.RemoveRange(index, _open.Count - index);
    }

    // Feeds declare at their root; that a declaration ends with its element would matter to none of them.
    private void Declare(MarkupToken token)
    {
        foreach (var (name, value) in token.Attributes)
        {
            if (name.StartsWith("xmlns:", StringComparison.Ordinal)) _namespaces[name["xmlns:".Length..]] = value;
        }
    }
}
