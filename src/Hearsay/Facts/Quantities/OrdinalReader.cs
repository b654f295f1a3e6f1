using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads the ordinals that count: "the 12th homicide this year" is the last of twelve. Others are ranks.</summary>
internal static class OrdinalReader
{
    private const int LongestWay = 5;
    private const int MostDigits = 6;

    /// <summary>The number of a row that the ordinal at a token closes, or null.</summary>
    public static Amount? Read(FactWords words, int token, int end)
    {
        if (NumberOf(words, token) is not { } number || token + 1 >= end) return null;
        if (FateTable.English.OfCount(words.Lemma(token + 1)) is null || !IsOfPeriod(words, token + 2, end)) return null;
        return new Amount(token, token + 1, Numeral.Of(token, token + 1, number) with { IsOrdinal = true });
    }

    private static decimal? NumberOf(FactWords words, int token)
    {
        var word = words.Folded(token);
        if (NumeralReader.Find(words, token) is { Sort: NumberSort.Part } part && word is not ("half" or "quarter")) return part.Value;
        var isOrdinal = word.Length is > 2 and <= MostDigits && word[^2..] is "st" or "nd" or "rd" or "th";
        if (!isOrdinal) return null;
        var digits = word.AsSpan(0, word.Length - 2);
        return decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // "this year", "of the month", "in the city this year"
    private static bool IsOfPeriod(FactWords words, int token, int end)
    {
        for (var at = token; at < Math.Min(end, token + LongestWay); at++)
            if (words.Folded(at) is "this" or "the" && words.Folded(at + 1) is "year" or "month" or "week" or "weekend") return true;
        return false;
    }
}
