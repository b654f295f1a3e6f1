using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Gathers the text of one passage: white space collapsed, links kept.</summary>
internal sealed class PassageText(PageAddress address)
{
    private readonly StringBuilder _text = new();
    private readonly List<(IElement Anchor, int Start, int End)> _anchors = [];
    private TextSpan? _source;
    private bool _space;
    private bool _isPlaced = true;

    /// <summary>Whether nothing is gathered yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The number of characters gathered.</summary>
    public int Length => _text.Length;

    /// <summary>The number of its characters inside links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Where it stands in the markup, from its first character to its last; null where a part of it has no known place.</summary>
    public TextSpan? Source => _isPlaced ? _source : null;

    /// <summary>Adds text as it stands in the markup at <paramref name="source"/>.</summary>
    public void Add(ReadOnlySpan<char> text, IElement? anchor, TextSpan? source)
    {
        var length = _text.Length;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) _space = true;
            else if (IsVisible(character)) Add(character, anchor);
        }

        if (_text.Length > length) Place(source);
    }

    /// <summary>Parts what follows from what was added.</summary>
    public void AddSpace() => _space = true;

    /// <summary>Parts two cells of a row.</summary>
    public void AddTab()
    {
        if (!IsEmpty && _text[^1] != '\t') _text.Append('\t');
        _space = false;
    }

    /// <summary>The text gathered so far.</summary>
    public string Text => _text.ToString().TrimEnd();

    /// <summary>The links gathered so far that lead to web addresses.</summary>
    public ImmutableArray<Link> Links()
    {
        if (_anchors.Count == 0) return [];
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var (anchor, start, end) in _anchors)
        {
            if (address.Resolve(anchor.GetAttribute("href")) is { } url) links.Add(new Link(new TextSpan(start, end), url));
        }

        return links.ToImmutable();
    }

    /// <summary>Empties it for the next passage.</summary>
    public void Clear()
    {
        _text.Clear();
        _anchors.Clear();
        LinkLength = 0;
        _space = false;
        _source = null;
        _isPlaced = true;
    }

    /// <summary>Whether a character shows: it is neither white space nor one of those that only guide the layout.</summary>
    public static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character) && character is not ('\u00ad' or '\u200b' or '\u2060' or '\ufeff' or '\0');

    private void Add(char character, IElement? anchor)
    {
        if (_space && _text.Length > 0 && _text[^1] != '\t') _text.Append(' ');
        _space = false;
        _text.Append(character);
        if (anchor is not null) AddLink(anchor);
    }

    // A link goes on over the space before this character, but does not begin with it.
    private void AddLink(IElement anchor)
    {
        var end = _text.Length;
        var goesOn = _anchors.Count > 0 && _anchors[^1].Anchor == anchor;
        LinkLength += goesOn ? end - _anchors[^1].End : 1;
        if (goesOn) _anchors[^1] = _anchors[^1] with { End = end };
        else _anchors.Add((anchor, end - 1, end));
    }

    // Text that the parser moved out of a table stands elsewhere in the markup than on the page.
    private void Place(TextSpan? source)
    {
        if (source is not { } span || (_source is { } before && span.Start < before.End)) _isPlaced = false;
        else _source = _source?.Cover(span) ?? span;
    }
}
