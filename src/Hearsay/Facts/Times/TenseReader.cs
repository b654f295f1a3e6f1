using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads off the tree whether a time lies back or ahead: "was shot on Friday", "will meet on Friday".</summary>
internal static class TenseReader
{
    /// <summary>The most heads that are looked at above a time.</summary>
    private const int MostSteps = 8;

    /// <summary>The direction of the time whose words are given, by the verb that governs it.</summary>
    public static TimeDirection DirectionOf(FactWords words, int first, int end)
    {
        var token = Top(words, first, end);
        for (var step = 0; step < MostSteps && token >= 0; step++, token = words.Head(token))
        {
            var direction = Of(words, token, step);
            if (direction is { } found) return found;
        }

        return TimeDirection.Open;
    }

    /// <summary>The verb that governs a time, -1 where there is none near.</summary>
    public static int VerbOf(FactWords words, int first, int end)
    {
        var token = Top(words, first, end);
        for (var step = 0; step < MostSteps && token >= 0; step++, token = words.Head(token))
            if (words.PartAt(token) == PartOfSpeech.Verb) return token;
        return -1;
    }

    /// <summary>Whether the time hangs on a noun: "the March 15 attack".</summary>
    public static bool IsOfNoun(FactWords words, int first, int end) =>
        Top(words, first, end) is >= 0 and var token && words.PartAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn;

    // The word outside that the time depends on.
    private static int Top(FactWords words, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var head = words.Head(token);
            if (head >= 0 && (head < first || head >= end)) return head;
        }

        return -1;
    }

    // What this word says, or null where one has to look further up.
    private static TimeDirection? Of(FactWords words, int token, int step)
    {
        foreach (var child in words.Children(token))
        {
            if (IsTense(words, child) && words.TagAt(child) == "MD") return IsPerfect(words, token) ? TimeDirection.Back : TimeDirection.Ahead;
        }

        // "They agreed on Friday" lies back, "they agreed to meet on Friday" ahead.
        var isDone = step == 0 && words.TagAt(token) == "VBD";
        return IsAhead(words, token) && !isDone ? TimeDirection.Ahead : OfTense(words, token);
    }

    private static bool IsAhead(FactWords words, int token) =>
        TimeWordTable.English.StartingWith(words.Lemma(token)).Any(word => word.Sort == TimeSort.Ahead && word.Length == 1);

    private static TimeDirection? OfTense(FactWords words, int token)
    {
        var hasPast = words.Children(token).Any(child => IsTense(words, child) && words.TagAt(child) is "VBD");
        var hasPresent = words.Children(token).Any(child => IsTense(words, child) && words.TagAt(child) is "VBZ" or "VBP");
        return words.TagAt(token) switch
        {
            "VBD" => TimeDirection.Back,
            "VBN" => hasPast || IsPerfect(words, token) || !hasPresent ? TimeDirection.Back : TimeDirection.Open,
            "VBG" when hasPast => TimeDirection.Back,
            "VBG" when hasPresent => TimeDirection.Ahead,
            "VBZ" or "VBP" when WordTable.SpeechVerbs.Has(words.Lemma(token)) => TimeDirection.Back,
            "VBZ" or "VBP" => words.BlockOf(token).Kind == BlockKind.Headline ? TimeDirection.Back : TimeDirection.Open,
            _ when hasPast => TimeDirection.Back,
            _ when hasPresent => TimeDirection.Open,
            _ => null,
        };
    }

    private static bool IsTense(FactWords words, int token) =>
        words.Relation(token).StartsWith("aux", StringComparison.Ordinal) || words.Relation(token) == "cop";

    private static bool IsPerfect(FactWords words, int token) =>
        words.Children(token).Any(child => words.Lemma(child) == "have" && words.Relation(child).StartsWith("aux", StringComparison.Ordinal));
}
