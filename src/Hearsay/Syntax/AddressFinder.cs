using System.Buffers;

namespace Hearsay.Syntax;

/// <summary>Finds web addresses, e-mail addresses, handles and tags, each of which is one token.</summary>
internal static class AddressFinder
{
    // The bound keeps the search linear in a text without spaces.
    private const int LongestAddress = 2000;
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "mailto:", "www."];
    private static readonly string[] Domains =
        [".com", ".org", ".net", ".gov", ".edu", ".co.uk", ".info", ".io", ".us", ".uk", ".ca", ".de", ".eu", ".tv"];

    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_@+%&=/~#?:");

    /// <summary>A quick look at whether a stretch without white space could hold any.</summary>
    public static bool MayHoldAddress(ReadOnlySpan<char> chunk) =>
        chunk.IndexOfAny('@', '#') >= 0 || chunk.Contains('.') && chunk.Length > 4;

    /// <summary>The end of the address that starts at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int FindEnd(string text, int at, TextSpan chunk)
    {
        var startsWord = at == chunk.Start || !Characters.IsWord(text[at - 1]);
        if (!startsWord)
        {
            return at;
        }

        return text[at] switch
        {
            '@' => NameEnd(text, at, chunk),
            // "#1" is a mark and a number; "#MeToo" is a tag.
            '#' when at + 1 < chunk.End && char.IsLetter(text[at + 1]) => NameEnd(text, at, chunk),
            _ when char.IsAsciiLetterOrDigit(text[at]) => WebEnd(text, at, chunk),
            _ => at,
        };
    }

    private static int NameEnd(string text, int at, TextSpan chunk)
    {
        var end = at + 1;
        while (end < chunk.End && Characters.IsWord(text[end]))
        {
            end++;
        }

        return end > at + 1 ? end : at;
    }

    private static int WebEnd(string text, int at, TextSpan chunk)
    {
        var rest = text.AsSpan(at, Math.Min(chunk.End - at, LongestAddress));
        foreach (var scheme in Schemes)
        {
            if (rest.Length > scheme.Length && rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return at + Trimmed(rest);
            }
        }

        var letters = rest.IndexOfAnyExcept(AddressCharacters);
        var run = rest[..Trimmed(letters < 0 ? rest : rest[..letters])];
        var sign = run.IndexOf('@');
        var isMail = sign > 0 && run[(sign + 1)..].Contains('.');
        return isMail || IsDomain(run) ? at + run.Length : at;
    }

    // "example.com" and "example.com/page", but not "cheap.commerce".
    private static bool IsDomain(ReadOnlySpan<char> run)
    {
        var slash = run.IndexOf('/');
        var host = slash < 0 ? run : run[..slash];
        if (host.IndexOfAny('@', ':', '&') >= 0)
        {
            return false;
        }

        foreach (var domain in Domains)
        {
            if (host.Length > domain.Length + 1 && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The mark that ends the sentence, a closing quote or an unopened bracket are not part of the address.
    private static int Trimmed(ReadOnlySpan<char> run)
    {
        var length = run.Length;
        while (length > 0
            && (run[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '>' or '-' || Characters.IsClosing(run[length - 1])))
        {
            length--;
        }

        return length;
    }
}
