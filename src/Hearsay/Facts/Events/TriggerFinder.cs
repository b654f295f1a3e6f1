using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds the words that name events.</summary>
internal static class TriggerFinder
{
    /// <summary>The most dependents of a word that are asked whether it names an event.</summary>
    private const int MostDependents = 64;

    /// <summary>The triggers in text order.</summary>
    public static ImmutableArray<EventTrigger> Find(FactWords words)
    {
        var triggers = ImmutableArray.CreateBuilder<EventTrigger>();
        for (var token = 0; token < words.Count; token++)
            if (WordAt(words, token) is { } word) triggers.Add(new EventTrigger(token, word));
        return triggers.ToImmutable();
    }

    private static EventWord? WordAt(FactWords words, int token)
    {
        var part = PartOf(words, token);
        var lemma = VerbForms.LemmaOf(words, token, lemma => EventTable.English.Find(lemma, part) is not []);
        var candidates = EventTable.English.Find(lemma, part);
        // "a coal-fired plant" fires at nobody.
        if (candidates is [] || words[token - 1] == "-") return null;
        var lemmas = LemmasAround(words, token);
        foreach (var candidate in candidates) if (candidate.Fits(lemmas)) return candidate;
        return null;
    }

    // A name is no event, but a headline's capitals are.
    private static PartOfSpeech PartOf(FactWords words, int token) => words.PartAt(token) switch
    {
        PartOfSpeech.Propn when words.BlockOf(token).Kind is BlockKind.Headline or BlockKind.Heading => PartOfSpeech.Noun,
        _ => VerbForms.PartOf(words, token),
    };

    // Its dependents, the prepositions before them and the words before those; and of a noun the verb or noun that it belongs to.
    private static HashSet<string> LemmasAround(FactWords words, int token)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in words.Children(token).Take(MostDependents))
        {
            if (words.Relation(child) is "mark" or "aux") continue;
            lemmas.Add(words.Lemma(child).ToLowerInvariant());
            lemmas.Add("@" + words.Relation(child));
            foreach (var inner in words.Children(child).Take(MostDependents))
                if (words.Relation(inner) is "case" or "compound" or "conj" or "nmod" or "mark") lemmas.Add(words.Lemma(inner));
        }

        // "The miners plan to strike": whose strike it is tells what it is.
        lemmas.Add(words.Lemma(VerbForms.IsVerb(words, token) ? DeedReader.SubjectOf(words, token) : words.Head(token)));
        return lemmas;
    }
}
