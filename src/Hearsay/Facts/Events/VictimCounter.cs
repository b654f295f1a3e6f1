namespace Hearsay.Facts;

/// <summary>Tells how many people a noun, name, number or pronoun stands for.</summary>
internal sealed class VictimCounter(FactWords words, QuantityTokens quantities)
{
    /// <summary>The most words between a number and the noun that it counts.</summary>
    private const int MostWords = 10;

    private const int MostDependents = 48;

    /// <summary>How many they are, null where the words leave it open, and whether they are some of a greater number.</summary>
    public (Quantity? Quantity, bool IsPart) Count(int head)
    {
        if (words.PartAt(head) == PartOfSpeech.Num && words.Folded(head) != "one") return (quantities[head], IsOf(head));
        if (Before(head) is { } quantity) return (quantity, false);
        if (quantities[head] is { IsImplied: false } whole) return (whole, IsOf(head));
        return Implied(head) is { } one ? (quantities[head] ?? one, words.Folded(head) == "one" && IsOf(head)) : (null, false);
    }

    // The nearest one: in "left one dead and three others hurt" the tree may hang both numbers on "others".
    private Quantity? Before(int head)
    {
        for (var token = head - 1; token >= Math.Max(0, head - MostWords); token--)
        {
            if (words.PartAt(token) is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Verb) return null;
            var isOwn = words.Head(token) == head || words.Head(words.Head(token)) == head;
            if (isOwn && !VictimMarks.IsOfAge(words, token) && quantities[token] is { IsImplied: false } quantity) return quantity;
        }

        return null;
    }

    // "two of the victims"
    private bool IsOf(int head) => words.Children(head).Take(MostDependents)
        .Any(child => words.Relation(child) == "nmod" && words.Folded(words.Child(child, "case")) == "of");

    // "a man", "Lund", "he": one. "both", "a couple": two. "men", "others", "they": not said.
    private Quantity? Implied(int head)
    {
        var count = words.Folded(head) switch
        {
            "couple" or "both" => 2,
            "they" or "them" or "their" or "we" or "us" or "our" or "you" or "your" or "these" or "those" or "who" => 0,
            "people" or "family" or "everyone" or "dead" => 0,
            "he" or "she" or "him" or "her" or "himself" or "herself" or "i" or "me" or "another" or "someone" or "somebody" => 1,
            _ when words.TagAt(head) is "NNS" or "NNPS" => 0,
            _ => 1,
        };
        return count == 0 ? null : new Quantity(NounPhrase.SpanOf(words, head), count, count, count) { IsImplied = true };
    }
}
