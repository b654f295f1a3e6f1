using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>How sure the words make an event sound, and whether they say that it did not happen.</summary>
/// <param name="Factuality">How sure.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
internal readonly record struct EventFactuality(Factuality Factuality, bool IsNegated)
{
    /// <summary>The most words between an event and what it depends on that are asked.</summary>
    private const int MostSteps = 4;

    private const int MostDependents = 64;

    /// <summary>Reads it off the words that an event's word depends on and that depend on it.</summary>
    public static EventFactuality Of(FactWords words, int token)
    {
        var (factuality, isNegated) = (Factuality.Certain, false);
        var current = token;
        for (var step = 0; step < MostSteps && current >= 0; step++)
        {
            foreach (var child in words.Children(current).Take(MostDependents)) Take(words, child, step, ref factuality, ref isNegated);
            if (IsOpen(words, current)) factuality = Worse(factuality, Factuality.Unknown);
            var head = words.Head(current);
            if (head < 0 || !IsCarried(words, current)) break;
            var governor = words.Relation(current) == "conj" ? null : FactualityTable.English.Find(words.Lemma(head), "governor");
            if (governor is { } found) (factuality, isNegated) = (Worse(factuality, found.Factuality), isNegated ^ found.IsNegated);
            current = head;
        }

        return new EventFactuality(factuality, isNegated);
    }

    // Whether what is said of the word above holds for this one: of "tried to stage a protest" yes, of "tried to watch the protest" no.
    private static bool IsCarried(FactWords words, int token)
    {
        if (words.Relation(token) is "xcomp" or "ccomp" or "conj" or "compound" or "acl" or "amod") return true;
        // "accused of killing": a clause after a preposition
        if (words.Relation(token) == "advcl" && words.Folded(words.Child(token, "mark")) is "of" or "with" or "for" or "from") return true;
        if (words.Relation(token) is not ("obj" or "obl" or "nmod" or "nsubj:pass")) return false;
        var head = words.Head(token);
        return words.PartAt(token) == PartOfSpeech.Verb || WordTable.LightVerbs.Has(words.Lemma(head))
            || FactualityTable.English.Find(words.Lemma(head), "governor") is not null;
    }

    private static void Take(FactWords words, int child, int step, ref Factuality factuality, ref bool isNegated)
    {
        // What stands beside a word further up holds for this one where it is a mood or a "not", no matter of its own.
        var kind = words.Relation(child) is "aux" or "aux:pass" ? "auxiliary" : "beside";
        if (step > 0 && kind == "beside") return;
        if (kind == "auxiliary" && step > 0 && words.PartAt(words.Head(child)) != PartOfSpeech.Verb) return;
        if (FactualityTable.English.Find(words.Folded(child), kind) is not { } found) return;
        (factuality, isNegated) = (Worse(factuality, found.Factuality), isNegated ^ found.IsNegated);
    }

    // "If he fires", "whether he fired", "did he fire?"
    private static bool IsOpen(FactWords words, int token)
    {
        if (words.Child(token, "mark") is >= 0 and var mark && words.Folded(mark) is "if" or "unless" or "whether") return true;
        var sentence = words.Syntax.Sentences[words.SentenceOf(token)];
        return words.Relation(token) == "root" && words[sentence.EndToken - 1] == "?";
    }

    private static Factuality Worse(Factuality one, Factuality other) => (Factuality)Math.Max((int)one, (int)other);
}
