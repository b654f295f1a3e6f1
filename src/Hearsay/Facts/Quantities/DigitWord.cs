using System.Globalization;

namespace Hearsay.Facts;

/// <summary>A word that begins with digits, or with a sign and digits, cut into its parts: "USD1,700", "$5", "50mph".</summary>
/// <param name="Sign">What stands before the digits.</param>
/// <param name="Value">The number that the digits write.</param>
/// <param name="Suffix">What stands after them.</param>
internal readonly record struct DigitWord(string Sign, decimal Value, string Suffix)
{
    // No sum of news has more; what is longer is the number of a thing.
    private const int MostDigits = 16;
    private const int LongestSign = 4;
    private const int LongestSuffix = 5;
    private const string Fractions = "½⅓⅔¼¾⅕⅛";
    private static readonly decimal[] _fractions = [0.5m, 1m / 3, 2m / 3, 0.25m, 0.75m, 0.2m, 0.125m];

    /// <summary>Cuts a word, or gives null where it is no number: "10:30", "555-0199", "1960s", "20th".</summary>
    public static DigitWord? Parse(string word)
    {
        var start = 0;
        while (start < word.Length && start <= LongestSign && !IsNumberStart(word, start)) start++;
        if (start == word.Length || start > LongestSign) return null;
        var end = NumberEnd(word, start);
        if (NumberOf(word, start, end) is not { } value) return null;
        if (end < word.Length && Fractions.IndexOf(word[end], StringComparison.Ordinal) is >= 0 and var index)
            return new DigitWord(word[..start], value + _fractions[index], word[(end + 1)..]);
        var suffix = word[end..];
        return IsSuffix(suffix) ? new DigitWord(word[..start], value, suffix) : null;
    }

    private static bool IsNumberStart(string word, int at) =>
        char.IsAsciiDigit(word[at]) || Fractions.Contains(word[at], StringComparison.Ordinal)
        || word[at] == '.' && at + 1 < word.Length && char.IsAsciiDigit(word[at + 1]);

    private static int NumberEnd(string word, int start)
    {
        var end = start;
        var hasPoint = false;
        while (end < word.Length && (char.IsAsciiDigit(word[end]) || IsInner(word, end, hasPoint)))
        {
            hasPoint |= word[end] == '.';
            end++;
        }

        return end;
    }

    // A comma or the one point, with a digit after it.
    private static bool IsInner(string word, int at, bool hasPoint) =>
        (word[at] == ',' || word[at] == '.' && !hasPoint) && at + 1 < word.Length && char.IsAsciiDigit(word[at + 1]);

    private static decimal? NumberOf(string word, int start, int end)
    {
        if (end == start) return 0;
        if (end - start > MostDigits) return null;
        return decimal.TryParse(word.AsSpan(start, end - start), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsSuffix(string suffix)
    {
        if (suffix.Length > LongestSuffix || suffix is "s" or "st" or "nd" or "rd" or "th") return false;
        if (suffix is "m2" or "m3" or "cm2" or "cm3" or "km2") return true;
        foreach (var c in suffix) if (!char.IsLetter(c) && c is not ('²' or '³' or '°' or '%' or '″')) return false;
        return true;
    }
}
