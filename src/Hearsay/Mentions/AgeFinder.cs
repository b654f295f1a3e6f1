using System.Globalization;

namespace Hearsay.Mentions;

/// <summary>Finds the age that is said beside a name: "Lee Orr, 54," and "the 19-year-old student Lee Orr".</summary>
internal static class AgeFinder
{
    private const int Oldest = 120;
    private const int MostNouns = 3;

    /// <summary>The age beside a name, or null.</summary>
    public static Age? Find(ArticleWords words, NameMention name) => After(words, name.End) ?? Before(words, name.First);

    // "Lee Orr, 54," and "Lee Orr (54)" and "Lee Orr, aged 54, left"
    private static Age? After(ArticleWords words, int token)
    {
        if (words[token] is not ("," or "(")) return null;
        var first = words[token + 1] is "aged" or "age" ? token + 2 : token + 1;
        if (YearsAt(words, first) is not { } years) return null;
        // "Orr, 54 years his junior" and "Orr, 54 others" tell of something else.
        var isClosed = words[first + 1] is "," or ")" or "." or ";" or ":" or "—" or "–";
        return isClosed || words[first + 1] is "of" or "and" or "was" or "is" ? new Age(words.SpanOf(first, first + 1), years) : null;
    }

    private static Age? Before(ArticleWords words, int token)
    {
        var old = token - 1;
        for (var count = 0; count < MostNouns && IsNoun(words, old); count++) old--;
        if (!IsOld(words, old)) return null;
        return YearsAt(words, old - 4) is { } years ? new Age(words.SpanOf(old - 4, old + 1), years) : null;
    }

    // The "old" of "19-year-old", each mark a token.
    private static bool IsOld(ArticleWords words, int token) =>
        words[token] == "old" && words[token - 1] == "-" && words[token - 2] == "year" && words[token - 3] == "-";

    private static bool IsNoun(ArticleWords words, int token) =>
        words.TagAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn && words[token].All(char.IsLetter);

    private static int? YearsAt(ArticleWords words, int token)
    {
        var isNumber = int.TryParse(words[token], NumberStyles.None, CultureInfo.InvariantCulture, out var years);
        return isNumber && years is > 0 and <= Oldest ? years : null;
    }
}
