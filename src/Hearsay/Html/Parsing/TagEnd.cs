using System.Buffers;

namespace Hearsay.Html;

/// <summary>Finds where a tag ends: at the first closing bracket that no quoted value holds.</summary>
internal static class TagEnd
{
    private static readonly SearchValues<char> _valueEnds = SearchValues.Create(" \t\n\f\r>");

    /// <summary>The offset just after the tag whose name ends at <paramref name="from"/>, or -1 where nothing closes it.</summary>
    public static int Find(string html, int from)
    {
        var isNamed = false;
        for (var at = from; at < html.Length; at++)
        {
            switch (html[at])
            {
                case '>':
                    return at + 1;
                // "<p ="x">": before a name, the sign begins one.
                case '=' when isNamed:
                    at = ValueEnd(html, at + 1);
                    if (at < 0) return -1;
                    isNamed = false;
                    break;
                case '/':
                    isNamed = false;
                    break;
                case var character:
                    isNamed |= character is not (' ' or '\t' or '\n' or '\f' or '\r');
                    break;
            }
        }

        return -1;
    }

    /// <summary>The offset of the value's last character or quotation mark, or -1 where nothing closes it.</summary>
    private static int ValueEnd(string html, int from)
    {
        var start = html.AsSpan(from).IndexOfAnyExcept(" \t\n\f\r");
        if (start < 0) return -1;
        start += from;
        if (html[start] is '"' or '\'') return html.IndexOf(html[start], start + 1);
        var length = html.AsSpan(start).IndexOfAny(_valueEnds);
        return length < 0 ? -1 : start + length - 1;
    }
}
