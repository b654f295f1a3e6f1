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
        if (IsNamedAhead(words, first)) return TimeDirection.Ahead;
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

    /// <summary>Whether the time hangs on a verb in the present: "the offer ends Friday".</summary>
    public static bool IsOfPresent(FactWords words, int first, int end) => words.TagAt(Top(words, first, end)) is "VBZ" or "VBP";

    /// <summary>Whether the time is that of saying: "she said on Friday".</summary>
    public static bool IsOfSaying(FactWords words, int first, int end) => WordTable.SpeechVerbs.Has(words.Lemma(VerbOf(words, first, end)));

    /// <summary>Whether the time hangs on a noun: "the March 15 attack".</summary>
    public static bool IsOfNoun(FactWords words, int first, int end) =>
        Top(words, first, end) is >= 0 and var token && words.PartAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether the time hangs on a noun for what is fixed beforehand: "Friday's meeting", but not "Friday's attack".</summary>
    public static bool IsOfScheduled(FactWords words, int first, int end) =>
        TimeWords.HasLemma(words.Lemma(Top(words, first, end)), TimeSort.Scheduled);

    // "effective Feb. 1", "due Friday", "until 9 a.m. Tuesday", but "was not found until Tuesday"
    private static bool IsNamedAhead(FactWords words, int first)
    {
        if (words.PartAt(first - 1) == PartOfSpeech.Adj && IsAhead(words, first - 1)) return true;
        var head = words.Head(first);
        var until = Until(words, first) >= 0 ? first : Until(words, head) >= 0 ? head : -1;
        return until >= 0 && !IsNegated(words, words.Head(until));
    }

    private static int Until(FactWords words, int token) =>
        words.Children(token).Where(child => TimeWords.HasLemma(words.Lemma(child), TimeSort.Until)).DefaultIfEmpty(-1).First();

    private static bool IsNegated(FactWords words, int token) =>
        words.Children(token).Any(child => words.Lemma(child) is "not" or "n't" || words.Lemma(child) == "no");

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
            if (!IsTense(words, child) || words.TagAt(child) != "MD") continue;
            // "could not be reached on Friday"
            var isOver = IsPerfect(words, token) || (words.Lemma(child) == "could" && IsNegated(words, token));
            return isOver ? TimeDirection.Back : TimeDirection.Ahead;
        }

        // "documents to be published in May" are to come; of "began to melt on Friday" the verb above tells.
        var isInfinitive = words.Children(token).Any(child => words.TagAt(child) == "TO");
        if (isInfinitive) return words.Relation(token) is "acl" or "advcl" ? TimeDirection.Ahead : null;

        // "They agreed on Friday" lies back, "they agreed to meet on Friday" ahead.
        var isDone = step == 0 && words.TagAt(token) == "VBD";
        return IsAhead(words, token) && !isDone ? TimeDirection.Ahead : OfTense(words, token);
    }

    private static bool IsAhead(FactWords words, int token) =>
        TimeWords.HasLemma(words.Lemma(token), TimeSort.Ahead);

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
            "VBZ" or "VBP" when words.BlockOf(token).Kind is BlockKind.Headline or BlockKind.Caption => TimeDirection.Back,
            "VBZ" or "VBP" => TimeDirection.Open,
            _ when hasPast => TimeDirection.Back,
            _ when hasPresent => TimeDirection.Open,
            _ => null,
        };
    }

    private static bool IsTense(FactWords words, int token) =>
        words.Relation(token).StartsWith("aux", StringComparison.Ordinal) || words.Relation(token) == "cop";

    private static bool IsPerfect(FactWords words, int token) =>
        words.Children(token).Any(child => words.Lemma(child) == "have" && IsTense(words, child));
}
