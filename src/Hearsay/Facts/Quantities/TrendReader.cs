using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells whether a number is said to have risen or fallen.</summary>
internal static class TrendReader
{
    private const int LongestWay = 4;

    /// <summary>The direction that the words beside an amount give, or null.</summary>
    public static Trend? Read(FactWords words, Amount amount, int first, int end)
    {
        // "a loss of $915 million": what was lost is no sum that fell.
        if (amount.Sort == UnitSort.Money && words.Lemma(first - 1) == "of" && words.Lemma(first - 2) == "loss") return null;
        return Before(words, amount.IsRange && words.Folded(first - 1) == "from" ? first - 1 : first) ?? After(words, amount.End, end);
    }

    /// <summary>The direction that the words before a token give: "rose to", "up", "a fall of", or null.</summary>
    public static Trend? Before(FactWords words, int token)
    {
        for (var at = token - 1; at >= Math.Max(0, token - LongestWay); at--)
        {
            if (At(words, at) is { } trend) return trend;
            if (!IsPassedOver(words, at)) return null;
        }

        return null;
    }

    // "a 3 percent drop", "finished 34.4% higher"
    private static Trend? After(FactWords words, int token, int end)
    {
        if (token >= end) return null;
        return words.PartAt(token) is PartOfSpeech.Noun ? TrendTable.English.OfNoun(words.Lemma(token))
            : words.Folded(token) is "up" or "down" ? null : TrendTable.English.OfAdverb(words.Folded(token));
    }

    private static Trend? At(FactWords words, int token) => words.PartAt(token) switch
    {
        PartOfSpeech.Verb => TrendTable.English.OfVerb(words.Lemma(token)) ?? TrendTable.English.OfVerb(words.Folded(token)),
        PartOfSpeech.Noun => TrendTable.English.OfNoun(words.Lemma(token)),
        PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Adp => TrendTable.English.OfAdverb(words.Folded(token)),
        _ => null,
    };

    // "rose slightly to", "fell by as much as": "from" is where it came from.
    private static bool IsPassedOver(FactWords words, int token) =>
        words.Folded(token) is "to" or "by" or "of" or "at" or "a" or "an" or "the" or "as" or "much" or "many"
        || words.PartAt(token) == PartOfSpeech.Adv;
}
