using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds what a number counts: "five North Korean refugees", "dozens of people", "12 dead".</summary>
internal static class CountedFinder
{
    private const int LongestPhrase = 8;

    /// <summary>What an amount counts; where no noun stands there, the number stands for it.</summary>
    public static Counted Find(FactWords words, Amount amount, int end)
    {
        var start = words[amount.End] == "-" && words.Touches(amount.End) ? amount.End + 1 : amount.End;
        var isOf = words.Folded(start) == "of";
        if (isOf) start = AfterDeterminers(words, start + 1);
        else if (amount.Number.IsShare) start = AfterDeterminers(words, start);
        var limit = Math.Min(end, start + LongestPhrase);
        var head = isOf || amount.Number.IsShare ? HeadOfPart(words, amount, start, limit) : HeadOfNumber(words, amount, start, limit);
        if (head >= 0) return new Counted(head, start, head + 1) { HasNoun = true };
        return new Counted(Root(words, amount), amount.First, amount.End);
    }

    /// <summary>The words that name what is counted, without what describes it: "heart transplants".</summary>
    public static string NameOf(FactWords words, Counted counted)
    {
        var first = counted.Head;
        while (first > counted.First && words.PartAt(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn) first--;
        return string.Join(' ', Enumerable.Range(first, counted.Head + 1 - first)
            .Select(token => words[token]));
    }

    /// <summary>The token of an amount on which the others depend.</summary>
    public static int Root(FactWords words, Amount amount)
    {
        for (var token = amount.First; token < amount.End; token++)
            if (words.Head(token) < amount.First || words.Head(token) >= amount.End) return token;
        return amount.End - 1;
    }

    private static int AfterDeterminers(FactWords words, int token)
    {
        while (words.PartAt(token) == PartOfSpeech.Det || words.TagAt(token) is "PRP$" or "PDT" || words.Folded(token) == "of") token++;
        return token;
    }

    // "dozens of Kia and Hyundai vehicles": the tree knows it; else the last of the nouns that stand together.
    private static int HeadOfPart(FactWords words, Amount amount, int start, int limit)
    {
        var root = Root(words, amount);
        for (var token = start; token < limit; token++)
            if (words.Head(token) == root && words.Relation(token) is "nmod" && IsNoun(words, token)) return token;
        return LastNoun(words, start, limit);
    }

    // The tree says it, where the noun is near; else the words must look like it: "two Friday" is none.
    private static int HeadOfNumber(FactWords words, Amount amount, int start, int limit)
    {
        var root = Root(words, amount);
        var head = words.Head(root);
        if (words.Folded(start) is "last" or "next" or "this") return -1;
        var isInReach = head >= start && head < limit && IsNoun(words, head) && !IsBroken(words, start, head);
        if (isInReach && words.Relation(root) is "nummod" or "det" or "amod" or "compound" or "nmod:unmarked")
            return words.TagAt(head) is "NNS" or "NNPS" ? head : PluralAfter(words, head, limit);
        var last = LastNoun(words, start, limit);
        var isAlone = words.Relation(root) is "nsubj" or "nsubj:pass" or "obj";
        return last >= 0 && !isAlone && words.TagAt(last) is "NNS" or "NNPS" ? last : -1;
    }

    // "11 dead after ferry strikes", "killed one and injured three others": the tree may hang the number on the strikes and the others.
    private static bool IsBroken(FactWords words, int start, int head)
    {
        if (words.PartAt(start) == PartOfSpeech.Cconj) return true;
        for (var token = start; token < head; token++)
            if (words.PartAt(token) is PartOfSpeech.Adp or PartOfSpeech.Sconj && words[token - 1] != "-" && words[token + 1] != "-")
                return true;
        return false;
    }

    // "eight Hill City police officers": where the tree stops at the name, what follows it is counted.
    private static int PluralAfter(FactWords words, int head, int limit)
    {
        for (var token = head + 1; token < limit && IsNoun(words, token); token++)
            if (words.TagAt(token) is "NNS" or "NNPS") return token;
        return head;
    }

    private static bool IsNoun(FactWords words, int token) =>
        words.PartAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn && CalendarTable.English.DayOf(words[token]) is null
        && !IsFate(words, token);

    // The "hurt" and "wounded" of "30 hurt" may be read as nouns.
    private static bool IsFate(FactWords words, int token) => words.TagAt(token) is "NN" or "NNP"
        && (FateTable.English.OfState(words.Folded(token)) ?? FateTable.English.OfObject(words.Folded(token))) is not null;

    private static int LastNoun(FactWords words, int start, int limit)
    {
        var last = -1;
        for (var token = start; token < limit; token++)
        {
            if (IsNoun(words, token)) last = token;
            else if (last >= 0 && words[token] != "-" && words[token - 1] != "-" || !IsInside(words, token)) break;
        }

        return last;
    }

    private static bool IsInside(FactWords words, int token) =>
        words.PartAt(token) is PartOfSpeech.Adj or PartOfSpeech.Num || words.TagAt(token) is "VBN" or "VBG" || words[token] == "-";
}
