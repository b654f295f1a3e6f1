using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Cuts blocks into sentences by their marks alone.</summary>
/// <remarks>
/// A reading that was read back from JSON has no sentences. So that it gives the same story as one just made, they are cut here in both
/// cases.
/// Where a full stop after "Sgt." cuts too early, two halves stand where one sentence should: nothing here depends on more.
/// </remarks>
internal static class SentenceCutter
{
    private static readonly FrozenSet<string> _abbreviations = TsvTable.Read("English/abbreviations.tsv", 2)
        .Where(row => row[1] != "either").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a block, without outer white space.</summary>
    public static IEnumerable<TextSpan> Cut(string text, TextSpan block)
    {
        var start = block.Start;
        for (var at = block.Start; at < block.End; at++)
        {
            if (text[at] is not ('.' or '!' or '?')) continue;
            var end = SkipClosing(text, at + 1, block.End);
            if (end < block.End && !IsBreak(text, end, block.End)) continue;
            if (IsAbbreviation(text, start, at)) continue;
            yield return new TextSpan(start, end);
            start = SkipSpace(text, end, block.End);
            at = start - 1;
        }

        if (start < block.End) yield return new TextSpan(start, block.End);
    }

    private static int SkipClosing(string text, int at, int end)
    {
        while (at < end && text[at] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or ']') at++;
        return Math.Min(at, end);
    }

    private static bool IsBreak(string text, int at, int end)
    {
        if (!char.IsWhiteSpace(text[at])) return false;
        var next = SkipSpace(text, at, end);
        return next == end || char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '“' or '‘' or '\'' or '(' or '[';
    }

    // "Sgt. Lyon", "J. Doe", "U.S. officials".
    private static bool IsAbbreviation(string text, int start, int stop)
    {
        if (text[stop] != '.') return false;
        var first = stop;
        while (first > start && char.IsLetter(text[first - 1])) first--;
        return (stop - first == 1 && char.IsUpper(text[first])) || _abbreviations.Contains(text[first..stop]);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
