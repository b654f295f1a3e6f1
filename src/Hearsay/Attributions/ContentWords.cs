namespace Hearsay.Attributions;

/// <summary>Takes the telling words out of a span, each by its stem, so that "altered" in a headline meets "alter" in the body.</summary>
internal static class ContentWords
{
    /// <summary>The fewest letters that a stem keeps.</summary>
    private const int LeastStem = 3;

    /// <summary>The stems of the nouns, names, verbs, adjectives and numbers of a span.</summary>
    public static HashSet<string> In(TokenTable table, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var tokens = table.TokensIn(span);
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (!IsTelling(table.Upos[token]) || table.Text(token).Length < 2) continue;
            words.Add(Stem(table.Syntax.Tokens[token].Lemma.ToLowerInvariant()));
        }

        return words;
    }

    // In a headline without articles nouns are often taken for foreign words: "altered pump log".
    private static bool IsTelling(PartOfSpeech upos) =>
        upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X;

    // In a headline in capitals verbs are often taken for names and keep their endings.
    private static string Stem(string lemma)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e"])
            if (lemma.Length - ending.Length >= LeastStem && lemma.EndsWith(ending, StringComparison.Ordinal))
                return lemma[..^ending.Length];
        return lemma;
    }
}
