using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Tells words whose numbers are those of several events together: "two dead and nine hurt in five separate shootings".</summary>
internal static class SeveralEvents
{
    /// <summary>The most words between "separate" and "shootings", and one more.</summary>
    private const int WidestApart = 3;

    /// <summary>The same between a number and "shootings": "four separate shootings", but not "3 killed in shootings".</summary>
    private const int WidestNumber = 2;

    /// <summary>The same between "wave" and "shootings": "a wave of deadly shootings".</summary>
    private const int WidestRow = 3;

    /// <summary>Whether a headline or sentence adds up what happened in several events.</summary>
    public static bool AreIn(string text, TextSpan span)
    {
        string[] words = [.. ReportText.CutWords(text, span).Select(word => text[word.Span.Start..word.Span.End].ToLowerInvariant())];
        for (var index = 0; index < words.Length; index++)
            if (IsSum(words, index) || IsSince(words, index) || AreHappenings(words, index)) return true;
        return false;
    }

    /// <summary>Whether a headline names more than one event, if perhaps in one place: "3 hurt after shootings at mall".</summary>
    public static bool MayBeIn(string headline) => ReportText.CutWords(headline)
        .Any(word => SortOf(headline[word.Span.Start..word.Span.End].ToLowerInvariant()) == SeveralEventsSort.Happenings);

    private static bool IsSum(string[] words, int index) => BackgroundTable.English.KindOf(words[index]) == BackgroundKind.Sum
        || (index > 0 && BackgroundTable.English.KindOf($"{words[index - 1]} {words[index]}") == BackgroundKind.Sum);

    // "28 people shot since Friday"
    private static bool IsSince(string[] words, int index) =>
        index > 0 && words[index - 1] == "since" && CalendarTable.English.DayOf(words[index]) is not null;

    private static bool AreHappenings(string[] words, int index)
    {
        if (SortOf(words[index]) != SeveralEventsSort.Happenings) return false;
        if (index + 1 < words.Length && SortOf(words[index + 1]) == SeveralEventsSort.Spread) return true;
        for (var back = 1; back <= WidestApart && back <= index; back++)
        {
            var word = words[index - back];
            if (SortOf(word) == SeveralEventsSort.Apart || CalendarTable.English.DayOf(word) is not null) return true;
            if (back <= WidestNumber && IsNumber(word)) return true;
            if (back <= WidestRow && SortOf(word) == SeveralEventsSort.Row && words[index - back + 1] == "of") return true;
        }

        return false;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) ? word is not ("0" or "1")
        : NumberTable.English.Find(word) is { Value: > 1 };

    private static SeveralEventsSort SortOf(string word) => SeveralEventsTable.English.SortOf(word);
}
