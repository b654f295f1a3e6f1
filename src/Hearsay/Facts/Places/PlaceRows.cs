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

            if (last > first) MarkRow(names, first, last, isJoined);
            first = last + 1;
        }
    }

    private static void MarkRow(List<PlaceName> names, int first, int last, bool isJoined)
    {
        var (countries, states) = (0, 0);
        for (var index = first; index <= last; index++)
        {
            if (names[index].Rank == PlaceClass.Country) countries++;
            if (names[index].Rank == PlaceClass.State) states++;
        }

        for (var index = first; index <= last; index++)
        {
            if (names[index].Rank is not { } rank) continue;
            var (otherCountries, otherStates) = rank == PlaceClass.State ? (countries, states - 1) : (countries - 1, states);
            names[index].Row = RowOf(otherCountries, otherStates, last - first, isJoined);
        }
    }

    // The kind of most of the others, where most of them have one: two names need an "and", for "Lebanon, Pennsylvania" is no row.
    private static PlaceClass? RowOf(int countries, int states, int otherCount, bool isJoined)
    {
        var known = countries + states;
        var isRow = known * 2 >= otherCount && (known > 1 || (isJoined && known > 0));
        return isRow ? states > countries ? PlaceClass.State : PlaceClass.Country : null;
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
