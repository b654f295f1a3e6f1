namespace Hearsay.Training.Corpora;

/// <summary>Rewrites sentences the way headlines are written, so that a capital alone does not make a name.</summary>
internal static class Headlines
{
    /// <summary>The sentence with a capital on every word that headlines give one.</summary>
    public static CorpusSentence ToTitleCase(CorpusSentence sentence) =>
        Rewrite(sentence, word => IsSmall(word) ? word.Form : Capitalize(word.Form));

    /// <summary>The sentence in capitals.</summary>
    public static CorpusSentence ToUpperCase(CorpusSentence sentence) => Rewrite(sentence, word => word.Form.ToUpperInvariant());

    private static CorpusSentence Rewrite(CorpusSentence sentence, Func<CorpusWord, string> write) =>
        sentence with { Words = [.. sentence.Words.Select(word => word with { Form = write(word) })] };

    private static bool IsSmall(CorpusWord word) => word.Upos is "ADP" or "CCONJ" or "DET" or "PART" or "PUNCT" && word.Form.Length < 5;

    private static string Capitalize(string form) => char.ToUpperInvariant(form[0]) + form[1..];
}
