using System.Buffers;
using System.Text;

namespace Hearsay.Store;

/// <summary>Looks in the first bytes of a page for the character set that it names, by the algorithm of the HTML standard.</summary>
internal ref struct MetaPrescan
{
    /// <summary>How many bytes at the start of a page may name its character set.</summary>
    public const int Length = 1024;

    private const string Charset = "charset";

    private static readonly SearchValues<char> _contentEnds = SearchValues.Create(" \t\n\f\r;");

    private readonly ReadOnlySpan<char> _head;
    private int _at;

    private MetaPrescan(ReadOnlySpan<char> head) => _head = head;

    /// <summary>The encoding that a meta element, or else an XML declaration, names; or null.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Length)]).ToLowerInvariant();
        return new MetaPrescan(head).FindMeta() ?? CharsetLabel.FindInPage(XmlEncoding(head));
    }

    private Encoding? FindMeta()
    {
        for (; _at < _head.Length; _at++)
        {
            var rest = _head[_at..];
            if (rest.StartsWith("<!--")) SkipPast("-->", 2);
            else if (rest.StartsWith("<meta") && rest.Length > 5 && (IsSpace(rest[5]) || rest[5] == '/'))
            {
                _at += 5;
                if (ReadMeta() is { } encoding) return encoding;
            }
            else if (IsTag(rest)) SkipTag();
            else if (rest.StartsWith("<!") || rest.StartsWith("</") || rest.StartsWith("<?")) SkipPast(">", 1);
        }

        return null;
    }

    private Encoding? ReadMeta()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? label = null;
        bool? needsPragma = null;
        var hasPragma = false;
        while (ReadAttribute(out var name, out var value))
        {
            if (!seen.Add(name)) continue;
            if (name == "http-equiv") hasPragma = value == "content-type";
            else if (name == Charset) (label, needsPragma) = (value, false);
            else if (name == "content" && label is null && InContent(value) is { } found) (label, needsPragma) = (found, true);
        }

        return needsPragma is { } needs && (hasPragma || !needs) ? CharsetLabel.FindInPage(label) : null;
    }

    private bool ReadAttribute(out string name, out string value)
    {
        (name, value) = ("", "");
        while (_at < _head.Length && (IsSpace(_head[_at]) || _head[_at] == '/')) _at++;
        if (_at >= _head.Length || _head[_at] == '>') return false;
        var start = _at++;
        while (_at < _head.Length && !IsSpace(_head[_at]) && _head[_at] is not ('=' or '/' or '>')) _at++;
        name = _head[start.._at].ToString();
        var equals = _at;
        while (equals < _head.Length && IsSpace(_head[equals])) equals++;
        if (equals >= _head.Length || _head[equals] != '=') return true;
        _at = equals + 1;
        SkipSpace();
        value = ReadValue();
        return true;
    }

    private string ReadValue()
    {
        if (_at >= _head.Length) return "";
        var start = _at;
        if (_head[_at] is '"' or '\'')
        {
            var length = _head[(_at + 1)..].IndexOf(_head[_at]);
            _at = length < 0 ? _head.Length : _at + length + 2;
            return length < 0 ? "" : _head[(start + 1)..(_at - 1)].ToString();
        }

        while (_at < _head.Length && !IsSpace(_head[_at]) && _head[_at] != '>') _at++;
        return _head[start.._at].ToString();
    }

    /// <summary>The label in "text/html; charset=utf-8".</summary>
    private static string? InContent(string content)
    {
        for (var from = 0; content.IndexOf(Charset, from, StringComparison.Ordinal) is >= 0 and var at; from = at + Charset.Length)
        {
            var rest = content.AsSpan(at + Charset.Length).TrimStart(" \t\n\f\r");
            if (rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..].TrimStart(" \t\n\f\r");
            if (rest.IsEmpty) return null;
            if (rest[0] is '"' or '\'') return rest[1..].IndexOf(rest[0]) is >= 0 and var length ? rest.Slice(1, length).ToString() : null;
            var end = rest.IndexOfAny(_contentEnds);
            return (end < 0 ? rest : rest[..end]).ToString();
        }

        return null;
    }

    private static string? XmlEncoding(ReadOnlySpan<char> head)
    {
        var end = head.IndexOf('>');
        if (!head.StartsWith("<?xml") || end < 0) return null;
        var at = head[..end].IndexOf("encoding");
        if (at < 0) return null;
        var rest = head[(at + "encoding".Length)..end].TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return null;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty || rest[0] is not ('"' or '\'')) return null;
        return rest[1..].IndexOf(rest[0]) is >= 0 and var length ? rest.Slice(1, length).ToString() : null;
    }

    private static bool IsTag(ReadOnlySpan<char> rest)
    {
        var name = rest.StartsWith("</") ? 2 : 1;
        return rest[0] == '<' && rest.Length > name && char.IsAsciiLetter(rest[name]);
    }

    // The values of other tags are read too, since they may hold what looks like a meta element.
    private void SkipTag()
    {
        while (_at < _head.Length && !IsSpace(_head[_at]) && _head[_at] != '>') _at++;
        while (ReadAttribute(out _, out _))
        {
        }
    }

    private void SkipPast(string mark, int from)
    {
        var length = _head[Math.Min(_at + from, _head.Length)..].IndexOf(mark);
        _at = length < 0 ? _head.Length : _at + from + length + mark.Length - 1;
    }

    private void SkipSpace()
    {
        while (_at < _head.Length && IsSpace(_head[_at])) _at++;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r';
}
