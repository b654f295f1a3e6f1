using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads of whom a word such as "killed" speaks: how many they are, and what tells them from others.</summary>
internal sealed class VictimReader(
    FactWords words, EntityTokens entities, ImmutableArray<Entity> known, QuantityTokens quantities)
{
    private readonly VictimCounter _counter = new(words, quantities);
    private readonly VictimMarks _marks = new(words);

    private const int MostDependents = 48;

    private static readonly string[] _endings = ["man", "woman", "men", "women", "er", "or", "ist", "ian"];

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
        var (quantity, isPart) = _counter.Count(head);
        return new VictimGroup(head, quantity)
        {
            Entity = entities[head],
            Age = _marks.AgeOf(head),
            Ordinal = _marks.OrdinalOf(head),
            IsPart = isPart,
            IsKnown = _marks.IsKnown(head),
            IsSuspect = People.IsSuspect(words, head) || Dependents(head).Any(child => People.IsSuspect(words, child)),
        };
    }

    private bool MayBePeople(int head) => People.Is(words, entities, known, head) || _marks.IsYearOld(head) || HasEndingOfPeople(head)
        || words.Folded(head) is "another" or "both"
        || words.Lemma(head) is "body" or "death" or "homicide" or "killing" or "slaying"
        || IsNameOfPerson(head);

    // A name of a kind that nothing tells may be a person's.
    private bool IsNameOfPerson(int head) => words.PartAt(head) == PartOfSpeech.Propn
        && entities[head] is { } entity && known[entity].Kind is EntityKind.Person or EntityKind.Other;

    // "ferryman", "welder", "violinist": whoever is killed or hurt and is called so is a person.
    private bool HasEndingOfPeople(int head) => words.PartAt(head) == PartOfSpeech.Noun
        && _endings.Any(ending => words.Lemma(head).EndsWith(ending, StringComparison.Ordinal));

    private bool IsNobody(int head) => words.Folded(head) is "nobody" or "none" or "anyone" or "anybody" or "themselves" or "itself"
        || words.Lemma(head) is "no" || Dependents(head).Any(child => words.Folded(child) is "no" or "any" or "each" or "every");

    private IEnumerable<int> Dependents(int token) => words.Children(token).Take(MostDependents);
}
