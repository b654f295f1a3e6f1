using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>The words of a noun and of what depends on it, without clauses and without what is joined to it by "and".</summary>
internal static class NounPhrase
{
    /// <summary>The most levels of the tree that belong to one phrase.</summary>
    private const int MostLevels = 5;

    /// <summary>The most words of one phrase.</summary>
    private const int MostWords = 40;

    /// <summary>The most heads that one "and" joins.</summary>
    private const int MostJoined = 24;

    /// <summary>The words around a head.</summary>
    public static TextSpan SpanOf(FactWords words, int head)
    {
        var (first, last) = (head, head);
        Widen(words, head, MostLevels, ref first, ref last);
        // A comma or preposition that the tree drew in belongs to nobody.
        while (first < head && words.PartAt(first) is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj) first++;
        while (last > head && words.PartAt(last) is PartOfSpeech.Punct or PartOfSpeech.Cconj) last--;
        return words.SpanOf(Math.Max(first, head - MostWords), Math.Min(last, head + MostWords) + 1);
    }

    /// <summary>A head with those that "and" or a comma joins to it, in text order.</summary>
    public static ImmutableArray<int> Joined(FactWords words, int head)
    {
        var heads = ImmutableArray.CreateBuilder<int>();
        heads.Add(head);
        foreach (var child in words.Children(head))
        {
            if (heads.Count == MostJoined) break;
            var isNoun = words.PartAt(child) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num;
            if (words.Relation(child) == "conj" && isNoun) heads.Add(child);
        }

        return heads.ToImmutable();
    }

    private static void Widen(FactWords words, int head, int levels, ref int first, ref int last)
    {
        if (levels == 0) return;
        foreach (var child in words.Children(head))
        {
            if (!Belongs(words, child) || child < head - MostWords || child > head + MostWords) continue;
            (first, last) = (Math.Min(first, child), Math.Max(last, child));
            Widen(words, child, levels - 1, ref first, ref last);
        }
    }

    private static bool Belongs(FactWords words, int child) => words.Relation(child) switch
    {
        "det" or "amod" or "compound" or "flat" or "nmod:poss" or "nummod" or "case" or "det:predet" or "advmod" => true,
        "nmod" => words.Folded(words.Child(child, "case")) is "of" or "",
        "nmod:unmarked" or "obl:unmarked" or "obl" or "goeswith" or "fixed" => words.Relation(words.Head(child)) != "root"
            || words.PartAt(words.Head(child)) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Adj,
        _ => false,
    };
}
