using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells what befell those who are counted: "killed" in "killed three", "three were shot dead", "leaving three dead".</summary>
internal static class FateFinder
{
    private const string Killed = "killed";
    private const int LongestToll = 9;
    private const int LongestNumberOf = 18;
    private const int LongestChain = 3;
    private const int NearestVerb = 2;

    private static readonly FrozenSet<string> _takersOfLife = new[] { "claim", "take", "cost", "lose" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What befell them, or null where the words beside do not say.</summary>
    /// <param name="words">The words.</param>
    /// <param name="counted">Who is counted.</param>
    /// <param name="first">Where the amount begins, its words of doubt included.</param>
    public static string? Find(FactWords words, Counted counted, int first)
    {
        if (IsSpared(words, counted, first) || IsOfParent(words, first)) return null;
        if (FateTable.English.OfCount(words.Lemma(counted.Head)) is { } count) return IsOlder(words, counted) ? null : count;
        var beside = Inside(words, counted) ?? FateReader.After(words, counted.End);
        // "A boy shot on Monday has died": the end of it counts. But "one was shot dead, three others wounded".
        var governed = beside is not null && words.Relation(counted.Head) == "obj" ? null : Governed(words, counted.Head, first);
        if (beside is not null && governed is Killed) return Killed;
        var fate = beside ?? Before(words, first, counted.Head) ?? governed ?? OfToll(words, first);
        if (fate is "shot" or "attacked" && IsToDeath(words, counted.End)) return Killed;
        return fate ?? PerilReader.Find(words, counted, first);
    }

    // "four prior arrests"
    private static bool IsOlder(FactWords words, Counted counted) =>
        counted.Head > counted.First && words.Folded(counted.Head - 1) is "prior" or "previous" or "past" or "earlier";

    // "shot four people to death"
    private static bool IsToDeath(FactWords words, int token) => words.Folded(token) == "to" && words.Folded(token + 1) == "death";

    // "A guard almost died", "nearly killed two men"; but "nearly 40 were killed" are dead.
    private static bool IsSpared(FactWords words, Counted counted, int first)
    {
        for (var at = Math.Max(0, first - NearestVerb); at < counted.End + NearestVerb && at < words.Count; at++)
            if (words.Folded(at) is "almost" or "nearly" && words.PartAt(at + 1) == PartOfSpeech.Verb
                && words.SentenceOf(at) == words.SentenceOf(counted.Head)) return true;
        return false;
    }

    // "A mother of two dies": it is not they who die.
    private static bool IsOfParent(FactWords words, int first) =>
        words.Folded(first - 1) == "of" && NounTable.Roles.Find(words.Folded(first - 2)) is { IsPlural: false };

    // "three wounded officers"
    private static string? Inside(FactWords words, Counted counted)
    {
        for (var token = counted.First; token < counted.Head; token++)
            if (FateReader.OfParticiple(words, token) is { } fate) return fate;
        return null;
    }

    // By the tree: "killed a man and two women", "three of the men, all in their twenties, died", "the deaths of a man and two women".
    private static string? Governed(FactWords words, int head, int first)
    {
        for (var step = 0; step < LongestChain && head >= 0; step++)
        {
            var governor = words.Head(head);
            var isPart = IsOf(words, head) && governor >= first && words.PartAt(governor) == PartOfSpeech.Num;
            var fate = words.Relation(head) switch
            {
                "nsubj:pass" => FateReader.OfPassive(words, governor),
                "nsubj" when !FateReader.IsNegated(words, governor) => FateReader.OfActive(words, governor),
                "obj" when !IsLife(words, head) => FateReader.OfVerb(words, governor),
                "nmod" when step > 0 && IsOf(words, head) => OfOwner(words, governor),
                _ => null,
            };
            if (fate is not null || (words.Relation(head) != "conj" && !isPart)) return fate;
            head = governor;
        }

        return null;
    }

    private static bool IsOf(FactWords words, int head) => words.Folded(words.Child(head, "case")) == "of";

    // "killed three", "shot dead three", "the deaths of three", "injuries to three", "claimed 12 lives"
    private static string? Before(FactWords words, int first, int head)
    {
        var at = first - 1;
        if (words.Folded(at) is "the" or "another" or "all") at--;
        if (words.Folded(at) == "of" && words.Folded(at - 1) == "total") at -= words.Folded(at - 2) is "a" ? 3 : 2;
        if (words.Folded(at) is "of" or "to") return OfOwner(words, at - 1);
        if (FateReader.IsRideToHospital(words, at)) return "hospitalized";
        if (IsLife(words, head)) return _takersOfLife.Contains(words.Lemma(at)) || words.Lemma(head + 2) == "lose" ? Killed : null;
        if (words.Folded(at) == "dead" && words.PartAt(at - 1) == PartOfSpeech.Verb) return Killed;
        var isActive = words.PartAt(at) == PartOfSpeech.Verb && words.Lemma(at - 1) is not ("be" or "get");
        return isActive ? FateReader.OfVerb(words, at) : null;
    }

    private static bool IsLife(FactWords words, int token) => words.Lemma(token) == "life";

    private static string? OfOwner(FactWords words, int noun)
    {
        if (words.Lemma(noun) == "life" && !_takersOfLife.Contains(words.Lemma(noun - 2))) return null;
        if (words.Folded(noun - 1) is "fatal" or "deadly") return Killed;
        var isNoun = words.PartAt(noun) is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Propn;
        return isNoun ? FateTable.English.OfOwner(words.Lemma(noun)) : null;
    }

    // "The death toll rose to 12", "the number of wounded stood at 30", "the number of people known to have died has risen to 14"
    private static string? OfToll(FactWords words, int first)
    {
        if (words.Folded(first - 1) is "," or "and") return null;
        for (var at = first - 1; at > first - LongestNumberOf && words.PartAt(at) is not PartOfSpeech.X; at--)
        {
            if (words.Folded(at) is ";" or "." or "(") return null;
            if (words.Folded(at) == "toll" && first - at < LongestToll) return words.Folded(at - 1) is "injury" ? "injured" : Killed;
            if (words.Folded(at) == "of" && words.Folded(at - 1) == "number") return OfNumber(words, at + 1);
        }

        return null;
    }

    private static string? OfNumber(FactWords words, int token) => FateReader.OfParticiple(words, token)
        ?? FateTable.English.OfCount(words.Lemma(token)) ?? FateReader.After(words, token + 1);
}
