using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds singular nouns and names that count one who was killed or hurt: "a man was shot dead", "killing a teacher".</summary>
internal static class ImpliedFinder
{
    private const int LongestPhrase = 12;

    // A singular noun may count one of these alone; who else was arrested or charged is no figure.
    private static readonly string[] _fates = ["killed", "injured", "shot", "hospitalized", "attacked", "missing", "kidnapped"];

    /// <summary>What befell the one that a token names, or null where it names nobody or nothing befell them.</summary>
    public static string? FateOf(FactWords words, int token, bool isName)
    {
        if (!isName && !IsPerson(words, token)) return null;
        var fate = FateFinder.Find(words, new Counted(token, token, token + 1), First(words, token));
        return Array.IndexOf(_fates, fate) >= 0 ? fate : null;
    }

    /// <summary>The first token of the phrase of a noun, its article included.</summary>
    public static int First(FactWords words, int token)
    {
        var first = token;
        var least = Math.Max(words.Syntax.Sentences[words.SentenceOf(token)].FirstToken, token - LongestPhrase);
        while (first > least && IsInside(words, first - 1)) first--;
        return first;
    }

    private static bool IsInside(FactWords words, int token) =>
        words.PartAt(token) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn
        || words[token] == "-" && words.Touches(token) && words.Touches(token - 1) || words.TagAt(token) == "PRP$";

    private static bool IsNounForOne(FactWords words, int token) =>
        NounTable.Roles.Find(words.Folded(token)) is { IsPlural: false } || FateTable.English.IsPerson(words.Folded(token));

    private static bool IsPerson(FactWords words, int token) =>
        words.TagAt(token) == "NN" && words.Relation(token) is not "compound" && IsNounForOne(words, token)
        || words.Folded(token) == "old" && words[token - 1] == "-" && words.Relation(token) is "nsubj:pass" or "nsubj" or "obj";
}
