using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Store.Archives;

/// <summary>Cuts an excerpt out of a long text by looking for the beginnings of the words that were typed.</summary>
/// <remarks>
/// The database's own excerpts compare every match with every other: a text of ten million characters that repeats one word would
/// take minutes. This one takes the first place, in one pass.
/// </remarks>
internal static partial class LongExcerpt
{
    /// <summary>The characters from which on a text is long.</summary>
    public const int LeastLength = 20_000;

    private const int Around = 90;

    // "ferries" for "ferry": a stem is rarely more than three letters shorter, and shorter beginnings would find anything.
    private const int LongestEnding = 3;
    private const int LeastBeginning = 3;
    private const int MostWords = 8;

    /// <summary>The excerpt, with what was looked for between two marks; null where no such word is found.</summary>
    public static string? Find(string text, string query, char start, char end)
    {
        var beginnings = Word().Matches(query).Select(word => CutEnding(word.Value)).Distinct().Take(MostWords).ToArray();
        var first = beginnings.Select(beginning => FindWord(text, beginning)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (first < 0) return null;
        var (from, to) = (Math.Max(0, first - Around), Math.Min(text.Length, first + Around));
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
        var excerpt = new StringBuilder(from > 0 ? "…" : "");
        var at = from;
        foreach (var word in Word().EnumerateMatches(text.AsSpan(from, to - from)))
        {
            var letters = text.AsSpan(from + word.Index, word.Length);
            if (!IsMatch(letters, beginnings)) continue;
            excerpt.Append(text, at, from + word.Index - at).Append(start).Append(letters).Append(end);
            at = from + word.Index + word.Length;
        }

        return excerpt.Append(text, at, to - at).Append(to < text.Length ? "…" : "").ToString();
    }

    private static bool IsMatch(ReadOnlySpan<char> letters, string[] beginnings)
    {
        foreach (var beginning in beginnings)
            if (letters.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string CutEnding(string word) => word[..Math.Max(Math.Min(word.Length, LeastBeginning), word.Length - LongestEnding)];

    private static int FindWord(string text, string beginning)
    {
        for (var at = 0; (at = text.IndexOf(beginning, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return at;
        return -1;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
