using System.Text.RegularExpressions;
using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>Sees names in a row, which are alike: "Georgia, Alabama and Washington" are three states.</summary>
internal static partial class PlaceRows
{
    /// <summary>Marks the names that stand in a row of countries or of states.</summary>
    public static void Mark(string text, List<PlaceName> names)
    {
        for (var first = 0; first < names.Count;)
        {
            var (last, isJoined) = (first, false);
            while (last + 1 < names.Count && GapAfter(text, names, last) is { } gap && Joint().IsMatch(gap))
            {
                isJoined |= gap.Length > ", ".Length;
                last++;
            }

            for (var index = first; index <= last; index++) names[index].Row = RowOf(names, first, last, index, isJoined);
            first = last + 1;
        }
    }

    // The kind of most of the others, where most of them have one: two names need an "and", for "Lebanon, Pennsylvania" is no row.
    private static PlaceClass? RowOf(List<PlaceName> names, int first, int last, int self, bool isJoined)
    {
        if (last == first || names[self].Rank is null) return null;
        int[] counts = [0, 0];
        for (var index = first; index <= last; index++)
        {
            if (index != self && names[index].Rank is { } rank) counts[rank == PlaceClass.State ? 1 : 0]++;
        }

        var isRow = (counts[0] + counts[1]) * 2 >= last - first && (counts[0] + counts[1] > 1 || (isJoined && counts[0] + counts[1] > 0));
        return isRow ? counts[1] > counts[0] ? PlaceClass.State : PlaceClass.Country : null;
    }

    private static string? GapAfter(string text, List<PlaceName> names, int index)
    {
        const int longest = 12;
        var (start, end) = (names[index].Span.End, names[index + 1].Span.Start);
        return end - start <= longest ? text[start..end] : null;
    }

    [GeneratedRegex("^(?:[,;] |[,;]? (?:and|or|&) )(?:the |in |to |from |then )?$")]
    private static partial Regex Joint();
}
