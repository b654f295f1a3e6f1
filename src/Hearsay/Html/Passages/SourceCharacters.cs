using System.Globalization;
using AngleSharp.Html;

namespace Hearsay.Html;

/// <summary>Reads the visible characters of markup's text one after another, character references resolved, with their places.</summary>
internal sealed class SourceCharacters(string html)
{
    private const string Unknown = "\ufffd";
    private const int LongestReference = 32;
    private const int LongestBareReference = 6;

    private string _pending = "";

    /// <summary>Where the next character is looked for.</summary>
    public int At { get; private set; }

    /// <summary>Where the last character given begins.</summary>
    public int Start { get; private set; }

    /// <summary>Goes on reading at another place.</summary>
    public void MoveTo(int at) => (At, _pending) = (at, "");

    /// <summary>The next character before <paramref name="end"/> that is not white space, or null.</summary>
    public char? Next(int end)
    {
        while (true)
        {
            var character = Take(end);
            if (character is not { } found || PassageText.IsVisible(found)) return character;
        }
    }

    private char? Take(int end)
    {
        if (_pending.Length > 0)
        {
            var character = _pending[0];
            _pending = _pending[1..];
            return character;
        }

        if (At >= end) return null;
        Start = At;
        if (html[At] == '&') return ReadReference(end);
        return html[At++];
    }

    private char ReadReference(int end)
    {
        var rest = html.AsSpan(At, Math.Min(end - At, LongestReference));
        if (rest.Length > 2 && rest[1] == '#') return ReadNumber(rest);
        var length = 1;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length])) length++;
        var isClosed = length < rest.Length && rest[length] == ';';
        if (isClosed && Resolve(rest[1..(length + 1)]) is { } symbol) return Give(symbol, length + 1);
        // "&amp" and the like are references without their mark too.
        for (var bare = Math.Min(length, LongestBareReference + 1); bare > 2; bare--)
        {
            if (Resolve(rest[1..bare]) is { } known) return Give(known, bare);
        }

        return Give("&", 1);
    }

    private char ReadNumber(ReadOnlySpan<char> rest)
    {
        var isHexadecimal = rest[2] is 'x' or 'X';
        var first = isHexadecimal ? 3 : 2;
        var length = first;
        while (length < rest.Length && (isHexadecimal ? char.IsAsciiHexDigit(rest[length]) : char.IsAsciiDigit(rest[length]))) length++;
        if (length == first) return Give("&", 1);
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isKnown = int.TryParse(rest[first..length], style, CultureInfo.InvariantCulture, out var number);
        var isClosed = length < rest.Length && rest[length] == ';';
        return Give(isKnown ? SymbolOf(number) : Unknown, isClosed ? length + 1 : length);
    }

    // "&#150;" is a dash: numbers below 160 are those of windows-1252, for old pages.
    private static string SymbolOf(int number) =>
        HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number) ?? Unknown
            : HtmlEntityProvider.IsInvalidNumber(number) ? Unknown
            : char.ConvertFromUtf32(number);

    private char Give(string symbol, int length)
    {
        At += length;
        _pending = symbol[1..];
        return symbol[0];
    }

    private static string? Resolve(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
