using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Tells words that recall older events or add several up: "two dead and nine hurt in five separate shootings".</summary>
internal sealed class BackgroundReader
{
    /// <summary>The most words from "separate" to "shootings".</summary>
    private const int WidestApart = 3;

    /// <summary>The same from a number: "four separate shootings", but not "3 killed in shootings".</summary>
    private const int WidestNumber = 2;

    private readonly string[] _words;
    private readonly string[] _folded;

    private BackgroundReader(string text, TextSpan span)
    {
        _words = [.. ReportText.CutWords(text, span).Select(word => text[word.Span.Start..word.Span.End])];
        _folded = [.. _words.Select(word => word.ToLowerInvariant())];
    }

    /// <summary>What the words of a headline or sentence do.</summary>
    public static BackgroundKind KindOf(string text, TextSpan span) => new BackgroundReader(text, span).Find();

    /// <summary>Whether a headline names more than one event, if perhaps in one place: "3 hurt after shootings at mall".</summary>
    public static bool NamesSeveral(string headline) =>
        new BackgroundReader(headline, new TextSpan(0, headline.Length))._folded.Any(word => SortOf(word) == SeveralEventsSort.Happenings);

    private BackgroundKind Find()
    {
        var kind = BackgroundKind.None;
        for (var index = 0; index < _words.Length && kind != BackgroundKind.Sum; index++)
            kind = (BackgroundKind)Math.Max((int)kind, (int)(IsSum(index) ? BackgroundKind.Sum : OfTable(index)));
        return kind;
    }

    private static SeveralEventsSort SortOf(string word) => SeveralEventsTable.English.SortOf(word);

    private BackgroundKind OfTable(int index)
    {
        var one = BackgroundTable.English.KindOf(_folded[index]);
        if (index == 0) return one;
        return (BackgroundKind)Math.Max((int)one, (int)BackgroundTable.English.KindOf($"{_folded[index - 1]} {_folded[index]}"));
    }

    private bool IsSum(int index)
    {
        // "28 people shot since Friday"
        if (index > 0 && _folded[index - 1] == "since" && IsDay(index)) return true;
        if (SortOf(_folded[index]) != SeveralEventsSort.Happenings) return false;
        if (index + 1 < _words.Length && SortOf(_folded[index + 1]) == SeveralEventsSort.Spread) return true;
        for (var back = 1; back <= WidestApart && back <= index; back++)
            if (CountsSeveral(index - back, back)) return true;
        return false;
    }

    // "separate shootings", "Friday shootings", "two deadly shootings", "a wave of shootings"
    private bool CountsSeveral(int index, int distance) => SortOf(_folded[index]) switch
    {
        SeveralEventsSort.Apart => true,
        SeveralEventsSort.Row => _folded[index + 1] == "of",
        _ => IsDay(index) || (distance <= WidestNumber && IsNumber(_folded[index])),
    };

    private bool IsDay(int index) => CalendarTable.English.DayOf(_words[index]) is not null;

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) ? word is not ("0" or "1")
        : NumberTable.English.Find(word) is { Value: > 1 };
}
