using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds who is said to have been killed, hurt or shot, and how many they are.</summary>
internal sealed class CasualtyFinder(FactWords words, VictimReader victims)
{
    private const int MostDependents = 48;

    private const int MostSteps = 4;

    /// <summary>The casualties in text order. What is denied, feared or planned is none.</summary>
    public ImmutableArray<Casualty> Find()
    {
        var casualties = ImmutableArray.CreateBuilder<Casualty>();
        for (var token = 0; token < words.Count; token++)
            if (At(token) is { } casualty && IsReal(casualty)) casualties.Add(casualty);
        return casualties.ToImmutable();
    }

    private bool IsReal(Casualty casualty)
    {
        var factuality = EventFactuality.Of(words, casualty.Token);
        return !factuality.IsNegated && factuality.Factuality is not (Factuality.Unknown or Factuality.Counterfactual);
    }

    private Casualty? At(int token)
    {
        if (words.Folded(token) == "fatally" && words.PartAt(token - 1) == PartOfSpeech.Num) return SomeOf(token);
        if (words.Lemma(token) == "condition" && IsGrave(token)) return Of(token, Harm.Treated, UpTo(token));
        if (WordAt(token) is not { } word) return null;
        if (word.Needs.Count > 0 && !IsMet(token, word)) return null;
        var harm = word.Harm is Harm.Hit or Harm.Injured && IsDeadly(token) ? Harm.Killed : word.Harm;
        return Of(token, harm, PatientOf(token, word)) ?? Before(token, harm);
    }

    // "nine were shot, one fatally"
    private Casualty? SomeOf(int token) => Of(token, Harm.Killed, token - 1) is { } some
        ? some with { Victims = [.. some.Victims.Select(group => group with { IsPart = true })] } : null;

    // The tagger takes a participle for an adjective or a noun: "3 hurt", "four wounded".
    private HarmWord? WordAt(int token)
    {
        var part = VerbForms.PartOf(words, token);
        var lemma = VerbForms.LemmaOf(words, token, lemma => HarmTable.English.Find(lemma, part) is not null);
        return HarmTable.English.Find(lemma, part) ?? HarmTable.English.Find(words.Folded(token), part);
    }

    private bool IsMet(int token, HarmWord word)
    {
        foreach (var child in words.Children(token).Take(MostDependents))
        {
            if (word.Needs.Contains(words.Lemma(child))) return true;
            foreach (var inner in words.Children(child).Take(MostDependents))
                if (word.Needs.Contains(words.Lemma(inner)) && words.Relation(inner) is "compound" or "nmod" or "conj") return true;
        }

        return words.PartAt(token) == PartOfSpeech.Noun && word.Needs.Contains(words.Lemma(words.Head(token)));
    }

    private Casualty? Of(int token, Harm harm, int patient)
    {
        if (patient < 0) return null;
        var groups = victims.Read(patient, token);
        if (groups is []) return null;
        // "shot himself": whoever does it to himself is not counted among the victims of others.
        var isOwnDeed = words.Folded(words.Child(token, "obj")).EndsWith("self", StringComparison.Ordinal);
        // "Two men were also shot": they come on top of those told of before.
        var least = words.Children(token).Take(MostDependents).Any(child => words.Folded(child) == "also") ? 2 : 0;
        return new Casualty(token, harm, [.. groups.Select(group =>
            group with { IsSuspect = group.IsSuspect || isOwnDeed, Ordinal = Math.Max(least, group.Ordinal) })]);
    }

    private int PatientOf(int token, HarmWord word)
    {
        if (word.Patient == "of") return OfNoun(token);
        if (!VerbForms.IsVerb(words, token)) return OfState(token);
        var deed = DeedReader.Read(words, token);
        if (word.Patient == "subject") return deed.Doer >= 0 ? deed.Doer : deed.Patient;
        if (words.Folded(deed.Patient).EndsWith("self", StringComparison.Ordinal)) return deed.Doer;
        if (deed.Patient >= 0) return deed.Patient;
        // "The man shot at the door" shoots; "Man shot in Harbour Street" is shot.
        var isAimed = words.Children(token).Take(MostDependents)
            .Any(child => words.Folded(words.Child(child, "case")) is "at" or "into" or "toward");
        return !isAimed && words.TagAt(token) is "VBN" or "VBD" && words.Child(token, "aux") < 0 ? deed.Doer : -1;
    }

    // "is dead", "was pronounced dead", "left two dead", "the dead man"
    private int OfState(int token)
    {
        if (words.Child(token, "nsubj") is >= 0 and var subject && subject < token) return subject;
        // "One dead, four others wounded"
        if (words.PartAt(token - 1) == PartOfSpeech.Num) return token - 1;
        var head = words.Head(token);
        var isBeside = words.Relation(token) is "amod" or "acl" or "nmod" && People.IsNoun(words, head);
        if (isBeside) return IsOfAll(token, head) ? words.Head(head) : head;
        if (words.Relation(token) is not ("xcomp" or "obj" or "advcl" or "ccomp" or "dep")) return -1;
        var deed = DeedReader.Read(words, head);
        return deed.Patient != token ? deed.Patient : -1;
    }

    // "left two men and a girl dead": what stands after the last of them holds for all.
    private bool IsOfAll(int token, int head) => token > head && words.Relation(head) == "conj"
        && words.PartAt(words.Head(head)) is PartOfSpeech.Noun or PartOfSpeech.Num;

    // "the death of Lund", "Lund's murder", "three homicides", "the bodies of two men"
    private int OfNoun(int token)
    {
        foreach (var child in words.Children(token).Take(MostDependents))
        {
            if (words.Relation(child) == "nmod:poss" && words.Lemma(token) is not ("body" or "life" or "victim")) return child;
            if (words.Relation(child) == "nmod" && words.Folded(words.Child(child, "case")) == "of") return child;
        }

        return -1;
    }

    // "2 dead, 3 hurt": the number or the noun with one stands right before.
    private Casualty? Before(int token, Harm harm)
    {
        if (words.Lemma(token) is "victim" or "fatality" or "death" or "body" or "homicide" or "killing" or "slaying")
            return IsNumbered(token) ? Of(token, harm, token) : null;
        if (words.PartAt(token) == PartOfSpeech.Noun && HarmTable.English.Find(words.Folded(token), PartOfSpeech.Adj) is null) return null;
        if (words.PartAt(token - 1) == PartOfSpeech.Num) return Of(token, harm, token - 1);
        return words.PartAt(token - 2) == PartOfSpeech.Num && People.IsNoun(words, token - 1) ? Of(token, harm, token - 1) : null;
    }

    private bool IsNumbered(int token) => words.TagAt(token) == "NNS"
        && words.Children(token).Take(MostDependents)
            .Any(child => words.Relation(child) == "nummod" && words.PartAt(child) == PartOfSpeech.Num);

    // "fatally shot", "shot dead", "shot and killed", "stabbed to death"
    private bool IsDeadly(int token) => words.Children(token).Take(MostDependents).Any(child => words.PartAt(child - 1) != PartOfSpeech.Num
        && words.Folded(child) is "fatally" or "mortally" or "dead" or "death" or "fatal" or "deadly");

    private bool IsGrave(int token) => words.Children(token).Take(MostDependents)
        .Any(child => words.Folded(child) is "critical" or "serious" or "stable" or "fair" or "good" or "guarded" or "grave");

    private int UpTo(int token)
    {
        for (var step = 0; step < MostSteps && token >= 0; step++, token = words.Head(token))
            if (words.PartAt(token) == PartOfSpeech.Verb || words.Child(token, "nsubj") >= 0) return DeedReader.SubjectOf(words, token);
        return -1;
    }
}
