namespace Hearsay.Facts;

/// <summary>The dictionary form of a word as a table has it, where tagger or lemmatizer went wrong.</summary>
internal static class VerbForms
{
    private const int MostDependents = 16;

    /// <summary>Whether a word is used as a verb: "A gunman shot three passengers", whose "shot" may be taken for a noun.</summary>
    public static bool IsVerb(FactWords words, int token) => words.PartAt(token) == PartOfSpeech.Verb
        || (words.PartAt(token) == PartOfSpeech.Noun && words.Folded(token) == "shot"
            && words.Children(token).Take(MostDependents).Any(child => words.Relation(child) is "obj" or "nsubj"));

    /// <summary>The part of speech that a word is used as.</summary>
    public static PartOfSpeech PartOf(FactWords words, int token) => IsVerb(words, token) ? PartOfSpeech.Verb : words.PartAt(token);

    /// <summary>The dictionary form; of a verb one that a table knows, where its ending allows.</summary>
    public static string LemmaOf(FactWords words, int token, Func<string, bool> isKnown)
    {
        var lemma = words.Lemma(token);
        if (!IsVerb(words, token) || isKnown(lemma)) return lemma;
        var form = words.Folded(token);
        if (form == "shot") return "shoot";
        return Stems(form).FirstOrDefault(isKnown) ?? lemma;
    }

    // "extradited" and "extraditing" are of "extradite", "stabbed" of "stab".
    private static IEnumerable<string> Stems(string form)
    {
        var length = form.EndsWith("ed", StringComparison.Ordinal) ? 2 : form.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (length == 0 || form.Length < length + 3) yield break;
        yield return form[..^length] + "e";
        yield return form[..^length];
        yield return form[..^(length + 1)];
    }
}
