using System.Buffers;

namespace Hearsay.Html;

/// <summary>Reads markup from tag to tag, as the tokenizer of the HTML standard does, and keeps account of the text between them.</summary>
internal sealed class MarkupScanner(string html)
{
    private static readonly SearchValues<char> _nameEnds = SearchValues.Create(" \t\n\f\r/>");

    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private bool _isCommentEndless;
    private int _at;
    private int _textStart;

    /// <summary>The stretches of text between tags and comments that are not mere white space, in order.</summary>
    public List<TextSpan> Texts { get; } = [];

    /// <summary>Marks to pass over: they open a comment, a quoted value or raw text that nothing closes.</summary>
    public List<TextSpan> Unclosed { get; } = [];

    /// <summary>Whether a script or a style sheet goes on to the end, so that what follows it is lost.</summary>
    public bool IsSwallowed { get; private set; }

    /// <summary>The next tag, or null at the end. Comments are passed over.</summary>
    public Tag? Next()
    {
        while (_at < html.Length && html.IndexOf('<', _at) is >= 0 and var open && open + 1 < html.Length)
        {
            var next = html[open + 1];
            var isEnd = next == '/';
            var nameStart = isEnd ? open + 2 : open + 1;
            if (nameStart < html.Length && char.IsAsciiLetter(html[nameStart]))
            {
                if (ReadTag(open, nameStart, isEnd) is { } tag) return tag;
            }
            else if (next is '!' or '?' or '/') SkipComment(open);
            else _at = open + 1;
        }

        EndText(html.Length);
        _at = html.Length;
        return null;
    }

    /// <summary>Passes over the contents of an element that holds raw text only, such as a script; false where nothing closes it.</summary>
    public bool TrySkipRaw(Tag tag)
    {
        var name = tag.Kind.Name;
        var end = _endless.Contains(name) ? -1 : name == "script" ? RawText.ScriptEnd(html, _at) : RawText.End(html, name, _at);
        if (end < 0)
        {
            _endless.Add(name);
            IsSwallowed = name is "script" or "style";
            if (!IsSwallowed) Unclosed.Add(tag.Span);
            if (!IsSwallowed) return false;
            end = html.Length;
        }

        _at = _textStart = end;
        return true;
    }

    private Tag? ReadTag(int open, int nameStart, bool isEnd)
    {
        var name = html.AsSpan(nameStart);
        var length = name.IndexOfAny(_nameEnds);
        var end = length < 0 ? -1 : TagEnd.Find(html, nameStart + length);
        EndText(open);
        if (end < 0)
        {
            PassOverUnclosed(open);
            return null;
        }

        _at = _textStart = end;
        return new Tag(new TextSpan(open, end), ElementKind.Of(name[..length]), isEnd, html[end - 2] == '/');
    }

    // A quotation mark that is never closed would make the rest of the page the value of an attribute.
    private void PassOverUnclosed(int open)
    {
        var close = html.IndexOf('>', open);
        _at = _textStart = close < 0 ? open + 1 : close + 1;
        Unclosed.Add(new TextSpan(open, _at));
    }

    private void SkipComment(int open)
    {
        EndText(open);
        if (!html.AsSpan(open).StartsWith("<!--"))
        {
            var close = html.IndexOf('>', open);
            _at = _textStart = close < 0 ? html.Length : close + 1;
            return;
        }

        var end = _isCommentEndless ? -1 : RawText.CommentEnd(html, open + 4);
        if (end < 0)
        {
            _isCommentEndless = true;
            end = open + 4;
            Unclosed.Add(new TextSpan(open, end));
        }

        _at = _textStart = end;
    }

    private void EndText(int end)
    {
        if (_textStart < end && !html.AsSpan(_textStart, end - _textStart).IsWhiteSpace()) Texts.Add(new TextSpan(_textStart, end));
        _textStart = end;
    }
}
