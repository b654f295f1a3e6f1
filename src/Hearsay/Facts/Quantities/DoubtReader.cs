using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads the words of doubt before and after a number.</summary>
internal static class DoubtReader
{
    private const int MostFillers = 3;

    // Words that may stand between the doubt and the number: "at least another five", "up to an additional 40".
    private static readonly FrozenSet<string> _fillers =
        new[] { "another", "additional", "further", "extra", "a", "an", "just", "only", "as" }.ToFrozenSet(StringComparer.Ordinal);

    // Alone they may belong to what follows: "hit by five, at least two of them".
    private static readonly FrozenSet<string> _closing =
        new[] { "at least", "at most", "at best", "approximately", "roughly", "maximum", "minimum", "max", "tops", "more or less" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of doubt that end before a token and begin no sooner than another, or null.</summary>
    public static Doubt? Before(FactWords words, int token, int floor)
    {
        for (var filler = 0; filler <= MostFillers && token > floor; filler++)
        {
            if (EndingAt(words, token, floor) is { } doubt)
                return EndingAt(words, doubt.First, floor) is { } outer ? outer.Cover(doubt) : doubt;
            if (!_fillers.Contains(words.Folded(token - 1))) return null;
            token--;
        }

        return null;
    }

    /// <summary>The words of doubt that begin at a token, or null.</summary>
    public static Doubt? After(FactWords words, int token, int end)
    {
        for (var count = Math.Min(BoundTable.MostWords, end - token); count > 0; count--)
        {
            var phrase = words.Phrase(token, token + count);
            if (BoundTable.English.After(phrase) is not { } bound || phrase == "+" && !words.Touches(token - 1)) continue;
            var goesOn = token + count < end && words.PartAt(token + count) != PartOfSpeech.Punct;
            var isOther = goesOn && (_closing.Contains(phrase) || words.PartAt(token + count) == PartOfSpeech.Num);
            return isOther ? null : new Doubt(bound, token, token + count);
        }

        return null;
    }

    /// <summary>The token after words of doubt that begin at a token, or the token itself.</summary>
    public static int SkipAhead(FactWords words, int token, int end)
    {
        for (var count = Math.Min(BoundTable.MostWords, end - token - 1); count > 0; count--)
            if (BoundTable.English.Before(words.Phrase(token, token + count)) is not null) return token + count;
        return token;
    }

    private static Doubt? EndingAt(FactWords words, int end, int floor)
    {
        for (var count = Math.Min(BoundTable.MostWords, end - floor); count > 0; count--)
        {
            var first = end - count;
            if (BoundTable.English.Before(words.Phrase(first, end)) is not { } bound) continue;
            // "took over two firms": the word belongs to the verb.
            return words.Relation(end - 1) == "compound:prt" ? null : new Doubt(bound, first, end);
        }

        return null;
    }
}
