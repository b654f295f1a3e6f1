using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads how many people a noun, name, number or pronoun stands for, and what tells them from others.</summary>
internal sealed class VictimReader(
    FactWords words, EntityTokens entities, ImmutableArray<Entity> known, QuantityTokens quantities)
{
    /// <summary>The most years that an age has.</summary>
    private const int MostYears = 115;

    private const int MostDependents = 48;

    /// <summary>The most words between a number and the noun that it counts.</summary>
    private const int MostWords = 10;

    private static readonly string[] _endings = ["man", "woman", "men", "women", "er", "or", "ist", "ian"];

    private static readonly string[] _ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    /// <summary>The groups that "and" joins and that a word says this of; none where the words stand for no people.</summary>
    public ImmutableArray<VictimGroup> Read(int head, int harm)
    {
        var joined = NounPhrase.Joined(words, head);
        var count = 1;
        while (count < joined.Length && !IsOfItsOwn(joined[count - 1], joined[count], harm)) count++;
        ImmutableArray<VictimGroup> groups = [.. joined.Take(count).Select(ReadOne).OfType<VictimGroup>()];
        // "eight victims, five men and three women": the others say again who the first are.
        var isToldAgain = groups.Length > 2 && groups[0].Quantity?.Best == groups.Skip(1).Sum(group => group.Quantity?.Best);
        return isToldAgain ? [groups[0]] : groups;
    }

    // "killed one man and injured four others", "1 killed, 5 hurt": what is joined has a word of its own for what befell it.
    private bool IsOfItsOwn(int before, int head, int harm)
    {
        for (var token = before + 1; token <= Math.Min(head + 1, before + MostDependents); token++)
        {
            if (token == harm || token == head) continue;
            if (words.TagAt(token) is not ("VBN" or "VBD" or "JJ" or "NN")) continue;
            if (HarmTable.English.Find(words.Folded(token), PartOfSpeech.Adj) is not null) return true;
        }

        return false;
    }

    private VictimGroup? ReadOne(int head)
    {
        if (IsNobody(head) || !MayBePeople(head)) return null;
        var (quantity, isPart) = CountOf(head);
        return new VictimGroup(head, quantity)
        {
            Entity = entities[head],
            Age = AgeOf(head),
            Ordinal = OrdinalOf(head),
            IsPart = isPart,
            IsKnown = IsKnown(head),
            IsSuspect = People.IsSuspect(words, head) || Dependents(head).Any(child => People.IsSuspect(words, child)),
        };
    }

    private bool MayBePeople(int head) => People.Is(words, entities, known, head) || IsYearOld(head)
        || HasEndingOfPeople(head) || words.Folded(head) is "another" or "both" || words.Lemma(head) is "body" or "death" or "homicide" or "killing" or "slaying"
        || (words.PartAt(head) == PartOfSpeech.Propn && entities[head] is { } entity && known[entity].Kind is EntityKind.Person or EntityKind.Other);

    // "ferryman", "welder", "violinist": whoever is killed or hurt and is called so is a person.
    private bool HasEndingOfPeople(int head) => words.PartAt(head) == PartOfSpeech.Noun
        && _endings.Any(ending => words.Lemma(head).EndsWith(ending, StringComparison.Ordinal));

    private bool IsNobody(int head) => words.Folded(head) is "nobody" or "none" or "anyone" or "anybody" or "themselves" or "itself"
        || words.Lemma(head) is "no" || Dependents(head).Any(child => words.Folded(child) is "no" or "any" or "each" or "every");

    private (Quantity? Quantity, bool IsPart) CountOf(int head)
    {
        if (words.PartAt(head) == PartOfSpeech.Num && words.Folded(head) != "one") return (quantities[head], IsOf(head));
        // The nearest one: in "left one dead and three others hurt" the tree may hang both numbers on "others".
        for (var token = head - 1; token >= Math.Max(0, head - MostWords) && words.PartAt(token) is not (PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Verb); token--)
        {
            var isOwn = words.Head(token) == head || words.Head(words.Head(token)) == head;
            if (isOwn && !IsOfAge(token) && quantities[token] is { IsImplied: false } quantity) return (quantity, false);
        }

        if (quantities[head] is { IsImplied: false } whole) return (whole, IsOf(head));
        return Implied(head) is { } one ? (quantities[head] ?? one, words.Folded(head) == "one" && IsOf(head)) : (null, false);
    }

    private bool IsOf(int head) => Dependents(head).Any(child => words.Relation(child) == "nmod" && words.Folded(words.Child(child, "case")) == "of");

    // "a man", "Lund", "he": one. "both", "a couple": two. "men", "others", "they": not said.
    private Quantity? Implied(int head)
    {
        var count = words.Folded(head) switch
        {
            "couple" or "both" => 2,
            "they" or "them" or "their" or "we" or "us" or "our" or "these" or "those" or "who" or "you" or "your" or "people" or "family" or "everyone" or "dead" => 0,
            "he" or "she" or "him" or "her" or "himself" or "herself" or "i" or "me" or "another" or "someone" or "somebody" => 1,
            _ when words.TagAt(head) is "NNS" or "NNPS" => 0,
            _ => 1,
        };
        return count == 0 ? null : new Quantity(NounPhrase.SpanOf(words, head), count, count, count) { IsImplied = true };
    }

    private bool IsKnown(int head) => words.PartAt(head) == PartOfSpeech.Pron
        || Dependents(head).Any(child => words.Relation(child) == "nmod:poss" || words.Folded(child) is "the" or "this" or "that" or "these" or "those");

    private int OrdinalOf(int head)
    {
        foreach (var child in Dependents(head).Prepend(head))
        {
            if (words.Folded(child) is "another" or "other" or "others" or "more" or "additional" or "also") return 2;
            var ordinal = Array.IndexOf(_ordinals, words.Folded(child));
            if (ordinal > 0 && child < head) return ordinal + 1;
        }

        return 0;
    }

    // "20-year-old", "Lund, 20,"
    private int? AgeOf(int head)
    {
        foreach (var child in Dependents(head).Prepend(head))
        {
            if (IsYearOld(child) && NumberAround(child) is { } years) return years;
            var isBeside = child > head && words[child - 1] is "," or "(" && words.PartAt(child) == PartOfSpeech.Num;
            if (isBeside && IntegerOf(child) is { } age) return age;
        }

        return words[head + 1] == "," && IntegerOf(head + 2) is { } beside && words[head + 3] is "," or "." or ";" or "and" ? beside : null;
    }

    private bool IsYearOld(int token) => words.Folded(token).EndsWith("year-old", StringComparison.Ordinal)
        || words.Folded(token).EndsWith("year-olds", StringComparison.Ordinal)
        || (words.Lemma(token) == "old" && words.Folded(token - 1) is "-" && words.Lemma(token - 2) is "year" or "month" or "week");

    private int? NumberAround(int yearOld)
    {
        var digits = words[yearOld].Split('-')[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : IntegerOf(yearOld - 4);
    }

    private bool IsOfAge(int token) => words.Folded(token + 1) is "-" && words.Lemma(token + 2) is "year" or "month" or "week" or "day";

    private int? IntegerOf(int token) => CalendarTable.English.NumberOf(words[token]) is { } number && number <= MostYears ? number : null;

    private IEnumerable<int> Dependents(int token) => words.Children(token).Take(MostDependents);
}
