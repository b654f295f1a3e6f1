using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Days and months of the calendar: "Friday, Nov. 14, 2017", "14 November", "November 2017", "2017-11-14", "in May".</summary>
internal static class DatePattern
{
    /// <summary>The date that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        var words = context.Words;
        var start = token;
        if (words.WeekdayOf(token) is not null)
        {
            start = words.Skip(token + 1, ",");
            start = words[start] == "the" && words.DayOf(start + 1) is not null ? start + 1 : start;
        }

        if (MonthFirst(context, start, token) is { } found) return start > token && found.Point?.Unit != TimeUnit.Day ? null : found;
        return DayFirst(context, start, token) ?? (start == token ? Numeric(words, token) : null);
    }

    private static TimeMatch? MonthFirst(TimeContext context, int at, int first)
    {
        var words = context.Words;
        var mid = words[at].StartsWith("mid-", StringComparison.Ordinal) ? MidMonth(words.Words[at]) : null;
        if ((mid ?? words.MonthOf(at)) is not { } month) return null;
        if (mid is null && DayAfter(words, at + 1) is { } day) return WithYear(context, first, at + 2, month, day);
        var match = WithYear(context, first, at + 1, month, null);
        if (mid is not null) return match with { Modifier = "MID" };
        return match.End > at + 1 || IsMonth(words, at) ? match : null;
    }

    private static int? MidMonth(string word) => CalendarTable.English.MonthOf(word[4..]);

    // "March 15" and "March fifteenth", but not "March 15 percent" nor "March 10:30".
    private static int? DayAfter(TimeWords words, int token) =>
        words.DayOf(token) is { } day && words[token + 1] is not ("percent" or "%") && !words.Has(token + 1, TimeSort.HalfDay)
            && !words.Has(token + 1, TimeSort.Scale) ? day : null;

    private static TimeMatch? DayFirst(TimeContext context, int at, int first)
    {
        var words = context.Words;
        var dayAt = words.Skip(at, "the");
        if (words.DayOf(dayAt) is not { } day) return null;
        var monthAt = words.Skip(dayAt + 1, "of");
        var isSpoken = monthAt > dayAt + 1 || dayAt == at || !char.IsAsciiDigit(words[dayAt][^1]);
        return isSpoken && words.MonthOf(monthAt) is { } month ? WithYear(context, first, monthAt + 1, month, day) : null;
    }

    private static TimeMatch WithYear(TimeContext context, int first, int end, int month, int? day)
    {
        var words = context.Words;
        var yearAt = words[end] is "," or "of" ? end + 1 : end;
        if (YearPattern.YearAt(words, yearAt) is { } year && !(words[end] == "," && day is null && words[yearAt + 1] is "people"))
            return TimeMatch.Explicit(year.End, PointOf(year.Year, month, day));
        if (RelativeYear(context, yearAt) is { } relative) return relative(PointOf(2000, month, day), context.Now);
        if (context.Now is not { } now) return TimeMatch.Counted(end, null, null);
        var point = context.Nearest(PointOf(now.Day.Year, month, day), first, end);
        // The 29th of February needs a year that has one.
        return TimeMatch.Counted(end, point is { } found && day is not null ? PointOf(found.Day.Year, month, day) : point, now);
    }

    // "June last year", "January of this year"
    private static Func<TimePoint, TimePoint?, TimeMatch>? RelativeYear(TimeContext context, int at)
    {
        var words = context.Words;
        if (words.Find(at, TimeSort.Step) is not { } step || words[at + step.Length] != "year") return null;
        return (point, now) => TimeMatch.Counted(
            at + step.Length + 1, now is { } day ? point.ShiftYears(day.Day.Year + step.Number - point.Day.Year) : null, now);
    }

    private static TimePoint PointOf(int year, int month, int? day)
    {
        var isDay = day is { } number && number <= DateTime.DaysInMonth(year, month);
        return new TimePoint(new DateOnly(year, month, isDay ? day!.Value : 1), isDay ? TimeUnit.Day : TimeUnit.Month);
    }

    // "in May" is a month; "May" alone may be the prime minister, "March" an order.
    private static bool IsMonth(TimeWords words, int token)
    {
        if (words.IsNamed(token)) return false;
        var isLed = words.Has(token - 1, TimeSort.YearLead) || words[token - 1] is "," or "-" or "this" or "last" or "next";
        var isDoubtful = words.Has(token, TimeSort.DoubtfulMonth);
        // "and June Moravec came", but "in June Moravec came"
        var isBeforeName = words[token + 1] != "" && words.WeekdayOf(token + 1) is null
            && words.Words.PartAt(token + 1) == PartOfSpeech.Propn;
        if (isDoubtful && isBeforeName && words.Words.PartAt(token - 1) != PartOfSpeech.Adp) return false;
        if (isLed || words.Words.PartAt(token) != PartOfSpeech.Propn) return isLed;
        var isBeforeNoun = words.Words.Head(token) > token && words.Words.PartAt(words.Words.Head(token)) == PartOfSpeech.Noun;
        return (!isDoubtful && words[token].Length > 3) || (words[token] is not "may" && isBeforeNoun);
    }

    // "2017-11-14", "11/14/2017"; the hyphens may be tokens of their own.
    private static TimeMatch? Numeric(TimeWords words, int token)
    {
        if (IsoOf(words[token]) is { } day) return TimeMatch.Explicit(token + 1, new TimePoint(day, TimeUnit.Day));
        if (YearPattern.YearOf(words, token) is null || words[token + 1] != "-" || words[token + 3] != "-") return null;
        return IsoOf($"{words[token]}-{words[token + 2]}-{words[token + 4]}") is { } cut
            ? TimeMatch.Explicit(token + 5, new TimePoint(cut, TimeUnit.Day)) : null;
    }

    // Of "11/14/2017" and "14/11/2017" one is no date the other way; "3/5/2017" is read as in America.
    private static DateOnly? IsoOf(string text)
    {
        if (text.Length is < 8 or > 10 || !char.IsAsciiDigit(text[0])) return null;
        foreach (var format in new[] { "yyyy-MM-dd", "yyyy/MM/dd", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy" })
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return null;
    }
}
