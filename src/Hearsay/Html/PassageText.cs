using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Gathers the text of one passage: white space collapsed, links kept.</summary>
internal sealed class PassageText(PageAddress address)
{
    private readonly StringBuilder _text = new();
    private readonly List<(IElement Anchor, int Start, int End)> _anchors = [];
    private bool _space;

    /// <summary>Whether nothing is gathered yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The number of its characters inside links.</summary>
    public int LinkLength => _anchors.Sum(anchor => anchor.End - anchor.Start);

    /// <summary>Adds text as it stands in the markup.</summary>
    public void Add(string text, IElement? anchor)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) _space = true;
            else if (!IsInvisible(character)) Add(character, anchor);
        }
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
        var length = Text.Length;
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var (anchor, start, end) in _anchors)
        {
            if (end > length || address.Resolve(anchor.GetAttribute("href")) is not { } url) continue;
            links.Add(new Link(new TextSpan(start, end), url));
        }

        return links.ToImmutable();
    }

    /// <summary>Empties it for the next passage.</summary>
    public void Clear()
    {
        _text.Clear();
        _anchors.Clear();
        _space = false;
    }

    private void Add(char character, IElement? anchor)
    {
        if (_space && _text.Length > 0 && _text[^1] != '\t') _text.Append(' ');
        _space = false;
        _text.Append(character);
        if (anchor is null) return;
        // A link goes on over the space before this character, but does not begin with it.
        if (_anchors.Count > 0 && _anchors[^1].Anchor == anchor) _anchors[^1] = _anchors[^1] with { End = _text.Length };
        else _anchors.Add((anchor, _text.Length - 1, _text.Length));
    }

    private static bool IsInvisible(char character) => character is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' or '\0';
}
