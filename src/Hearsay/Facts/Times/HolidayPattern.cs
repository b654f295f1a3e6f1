using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Days that come every year: "Christmas Eve", "last Thanksgiving", "Easter 2016", "New Year's Day".</summary>
internal static class HolidayPattern
{
    /// <summary>The day that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        var words = context.Words;
        var step = words.Find(token, TimeSort.Step);
        var at = token + (step?.Length ?? 0);
        if (words.Find(at, TimeSort.Holiday) is not { } holiday) return null;
        if (!words.HasCapital(at) && !words.HasCapital(at + holiday.Length - 1)) return null;
        var end = at + holiday.Length;
        // "Easter Island"
        if (words.Words.PartAt(end) == PartOfSpeech.Propn && words.MonthOf(end) is null && words[end] != "") return null;
        var yearAt = words.Skip(words.Skip(end, ","), "of");
        if (YearPattern.YearOf(words, yearAt) is { } year) return TimeMatch.Explicit(yearAt + 1, PointOf(holiday, year));
        if (context.Now is not { } now) return TimeMatch.Counted(end, null, null);
        var point = PointOf(holiday, now.Day.Year);
        var found = step is null ? context.Nearest(point, token, end) : Stepped(point, now, step.Number);
        return TimeMatch.Counted(end, found is { } day ? PointOf(holiday, day.Day.Year) : null, now);
    }

    private static TimePoint? Stepped(TimePoint point, TimePoint now, int step)
    {
        if (step == 0) return point;
        var isOver = point.Day < now.Day;
        return point.ShiftYears(step < 0 ? (isOver ? 0 : -1) : isOver ? 1 : 0);
    }

    private static TimePoint PointOf(TimeWord holiday, int year) => new(DayOf(holiday.Value.Split(' '), year), TimeUnit.Day);

    private static DateOnly DayOf(string[] rule, int year)
    {
        if (rule[0] == "easter") return Easter(year).AddDays(Number(rule[1]));
        if (rule.Length == 1) return new DateOnly(year, Number(rule[0][..2]), Number(rule[0][3..]));
        var day = NthWeekday(year, Number(rule[0]), (DayOfWeek)Number(rule[1]), Number(rule[2]));
        return rule.Length > 3 ? day.AddDays(Number(rule[3])) : day;
    }

    private static DateOnly NthWeekday(int year, int month, DayOfWeek weekday, int which)
    {
        var first = new DateOnly(year, month, 1);
        if (which < 0) first = first.AddMonths(1);
        var distance = ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(distance + (7 * (which < 0 ? which : which - 1)));
    }

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991).
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var shift = (golden + (11 * moon) + (22 * sunday)) / 451;
        var number = moon + sunday - (7 * shift) + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
