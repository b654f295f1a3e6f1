using System.Net;

namespace Hearsay.Store.Feeds;

/// <summary>Cuts markup into pieces, and never fails at it: what opens and does not close is text.</summary>
internal sealed class MarkupScanner(string text)
{
    private const string VerbatimMark = "<![CDATA[";
    private const int MostAttributes = 100;

    // Scripts are no text, and what stands in one is no markup.
    private static readonly string[] _raw = ["script", "style"];

    // What was looked for to the end and not found, so that it is looked for once: else a text of openings would cost their square.
    private readonly HashSet<string> _missing = [];

    private int _at;
    private string? _rawName;

    /// <summary>The next piece, or null at the end.</summary>
    /// <exception cref="FeedException">The text declares entities.</exception>
    public MarkupToken? Next()
    {
        while (_at < text.Length)
        {
            if (_rawName is not null) SkipRaw(_rawName);
            else if (ReadPiece() is { } token) return token;
        }

        return null;
    }

    private MarkupToken? ReadPiece()
    {
        if (text[_at] != '<') return ReadText(_at);
        if (StartsWith(VerbatimMark)) return ReadVerbatim();
        if (StartsWith("<!--")) return Skip("-->");
        if (StartsWith("<?")) return Skip(">");
        if (StartsWith("<!")) return SkipDeclaration();
        var isEnd = _at + 1 < text.Length && text[_at + 1] == '/';
        var start = _at + (isEnd ? 2 : 1);
        if (start >= text.Length || !IsNameStart(text[start])) return ReadText(_at);
        return isEnd ? ReadEnd(start) : ReadBegin(start);
    }

    private MarkupToken ReadText(int start)
    {
        var end = text.IndexOf('<', start + 1);
        _at = end < 0 ? text.Length : end;
        return new MarkupToken(MarkupTokenKind.Text, text[start.._at], []);
    }

    private MarkupToken ReadVerbatim()
    {
        var start = _at + VerbatimMark.Length;
        var end = Find("]]>", start);
        if (end < 0) return ReadText(start - 1) with { Text = text[start.._at] };
        _at = end + 3;
        return new MarkupToken(MarkupTokenKind.Verbatim, text[start..end], []);
    }

    private MarkupToken? Skip(string mark)
    {
        var end = Find(mark, _at);
        _at = end < 0 ? NextMark(_at + 1) : end + mark.Length;
        return null;
    }

    // RSS 0.91 names a document type, which is passed over and never loaded. One that brings declarations of its own is how a small
    // feed swells to gigabytes, or asks for files of the reader's machine.
    private MarkupToken? SkipDeclaration()
    {
        if (!text.AsSpan(_at).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return Skip(">");
        var end = text.AsSpan(_at).IndexOfAny('>', '[');
        if (end >= 0 && text[_at + end] == '[')
        {
            throw new FeedException(
                "It declares a document type with entities of its own (a DTD), which can swell without bound or ask for other files.",
                "It is not read; ask the site for a feed without one.");
        }

        _at = end < 0 ? text.Length : _at + end + 1;
        return null;
    }

    private MarkupToken ReadEnd(int start)
    {
        var name = ReadName(start, out var end);
        var close = text.IndexOf('>', end);
        _at = close < 0 ? text.Length : close + 1;
        return new MarkupToken(MarkupTokenKind.End, name, []);
    }

    private MarkupToken ReadBegin(int start)
    {
        var name = ReadName(start, out _at);
        var attributes = new List<(string Name, string Value)>();
        while (true)
        {
            SkipSpace();
            if (_at >= text.Length || text[_at] is '>' or '<') break;
            if (text[_at] == '/' || !IsNameStart(text[_at])) _at++;
            else if (ReadAttribute() is var attribute && attributes.Count < MostAttributes) attributes.Add(attribute);
        }

        var isEmpty = text[_at - 1] == '/';
        if (_at < text.Length && text[_at] == '>') _at++;
        if (!isEmpty && _raw.Contains(name)) _rawName = name;
        return new MarkupToken(isEmpty ? MarkupTokenKind.Empty : MarkupTokenKind.Begin, name, attributes);
    }

    private (string Name, string Value) ReadAttribute()
    {
        var name = ReadName(_at, out _at);
        SkipSpace();
        if (_at >= text.Length || text[_at] != '=') return (name, "");
        _at++;
        SkipSpace();
        return (name, WebUtility.HtmlDecode(ReadValue()));
    }

    private string ReadValue()
    {
        if (_at >= text.Length) return "";
        var start = _at;
        if (text[_at] is '"' or '\'' && Find(text[_at] == '"' ? "\"" : "'", _at + 1) is > 0 and var close)
        {
            _at = close + 1;
            return text[(start + 1)..close];
        }

        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('>' or '<')) _at++;
        // "<a href=b/>" ends with the mark of an empty element.
        if (_at < text.Length && text[_at] == '>' && _at > start && text[_at - 1] == '/') _at--;
        return text[start.._at].Trim('"', '\'');
    }

    private void SkipRaw(string name)
    {
        var end = text.IndexOf($"</{name}", _at, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? text.Length : end;
        _rawName = null;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }

    private string ReadName(int start, out int end)
    {
        end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '_' or '-' or '.')) end++;
        return text[start..end].ToLowerInvariant();
    }

    private int Find(string mark, int from)
    {
        if (_missing.Contains(mark)) return -1;
        var at = text.IndexOf(mark, from, StringComparison.Ordinal);
        if (at < 0) _missing.Add(mark);
        return at;
    }

    private int NextMark(int from)
    {
        var next = from < text.Length ? text.IndexOf('<', from) : -1;
        return next < 0 ? text.Length : next;
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(text, _at, mark, 0, mark.Length) == 0;

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter is '_' or ':';
}
