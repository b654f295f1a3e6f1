using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads what an amount is counted for each of: "per share", "a month", "an ounce", "/ year".</summary>
internal static class RateReader
{
    /// <summary>The name of what follows "per" or "a", and the token after it; null where an amount goes on otherwise.</summary>
    public static (string Name, int End)? Read(FactWords words, int token, int end)
    {
        var first = words[token] == "-" && words.Touches(token) ? token + 1 : token;
        var isPer = words.Folded(first) is "per" or "/" or "each";
        if (first + 1 >= end || !isPer && words.Folded(first) is not ("a" or "an")) return null;
        var noun = words[first + 1] == "-" ? first + 2 : first + 1;
        var (name, after) = UnitAt(words, noun, end);
        if (name is null) return isPer && words.TagAt(noun) == "NN" ? (words.Folded(noun), noun + 1) : null;
        // "$5 a year earlier": the noun begins a time of its own.
        var isTime = !isPer && words.Folded(after) is "ago" or "earlier" or "later" or "before" or "after" or "old" or "-";
        return isTime ? null : (name, after);
    }

    private static (string? Name, int End) UnitAt(FactWords words, int token, int end)
    {
        for (var count = Math.Min(UnitTable.MostWords, end - token); count > 0; count--)
        {
            if (UnitTable.English.Find(words.Written(token, token + count)) is { Sort: not (UnitSort.Money or UnitSort.Age) } unit)
                return (unit.One, token + count);
        }

        return (null, token);
    }
}
