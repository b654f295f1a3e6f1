using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads of people in peril who is aboard, who was got out of it and who is still looked for.</summary>
internal static class PerilReader
{
    private const int LongestWay = 4;
    private const int LongestContext = 60;

    /// <summary>What the words around those who are counted say: aboard, rescued, missing, or null.</summary>
    /// <param name="words">The words.</param>
    /// <param name="counted">Who is counted.</param>
    /// <param name="first">Where the amount begins, its words of doubt included.</param>
    public static string? Find(FactWords words, Counted counted, int first)
    {
        if (counted.HasNoun && !ArePeople(words, counted.Head)) return null;
        if (IsAboard(words, counted, first)) return "aboard";
        if (IsPulledOut(words, counted.End, first)) return "rescued";
        return IsLookedFor(words, first) ? "missing" : null;
    }

    private static bool ArePeople(FactWords words, int head) => WordTable.People.Has(words.Folded(head))
        || WordTable.People.Has(words.Lemma(head)) || NounTable.Roles.Find(words.Folded(head)) is { IsPlural: true };

    // "had 204 people aboard", "204 passengers were on board", "was carrying about 260 people"
    private static bool IsAboard(FactWords words, Counted counted, int first)
    {
        if (!counted.HasNoun) return false;
        // "was carrying “about 260 people”", but what a ferry carries in a year is not aboard
        var before = words[first - 1] is "“" or "\"" or "‘" or "``" ? first - 2 : first - 1;
        if (words.Lemma(before) == "carry" && words.TagAt(before) == "VBG") return true;
        var at = words.Lemma(counted.End) == "be" ? counted.End + 1 : counted.End;
        return words.Folded(at) == "aboard" || (words.Folded(at) == "on" && words.Folded(at + 1) == "board");
    }

    // "pulled 187 people from the water"
    private static bool IsPulledOut(FactWords words, int end, int first)
    {
        if (!IsPull(words, first - 1)) return false;
        if (words.Folded(end) == "out" && words.Folded(end + 1) is "of") end++;
        if (words.Folded(end) is not ("from" or "of" or "alive")) return false;
        for (var at = end; at <= end + LongestWay; at++)
            if (WordTable.Perils.Has(words.Lemma(at)) || words.Folded(at) == "alive") return true;
        return false;
    }

    private static bool IsPull(FactWords words, int token) =>
        words.Lemma(token) is "pull" or "pluck" or "winch" or "drag" or "lift" or "save";

    // "We are still looking for six": where others were got out just before. The police look for suspects.
    private static bool IsLookedFor(FactWords words, int first)
    {
        if (words.Folded(first - 1) != "for" || words.Lemma(first - 2) is not ("look" or "search")) return false;
        var isInPeril = false;
        for (var at = first - 2; at > first - LongestContext && at >= 0 && words.BlockOf(at) == words.BlockOf(first); at--)
        {
            if (words.Lemma(at) is "police" || WordTable.Suspects.Has(words.Lemma(at))) return false;
            isInPeril |= WordTable.Searchers.Has(words.Lemma(at)) || IsPull(words, at);
        }

        return isInPeril;
    }
}
