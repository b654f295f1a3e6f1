using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Times counted from the day of publication: "Monday", "yesterday", "March 15", "last week", "two years ago".</summary>
internal static class RelativePattern
{
    private const int MostFutureReach = 5;

    /// <summary>The time that begins at the token, or null. Its value is null where the day of publication is not known.</summary>
    public static TimeMatch? Match(FactWords words, int token, DateOnly? published) =>
        NamedDay(words, token, published) ?? Weekday(words, token, published) ?? PartialDate(words, token, published)
        ?? Period(words, token, published) ?? Ago(words, token, published);

    private static TimeMatch? NamedDay(FactWords words, int token, DateOnly? published)
    {
        int? days = words[token].ToLowerInvariant() switch
        {
            "today" or "tonight" => 0,
            "yesterday" => -1,
            "tomorrow" => 1,
            _ => null,
        };
        if (days is null) return null;
        var isNight = words[token].Equals("tonight", StringComparison.OrdinalIgnoreCase);
        var value = published is { } day ? TimeValue.OfDay(day.AddDays(days.Value)) + (isNight ? "TNI" : "") : null;
        return new TimeMatch(1, value, TimeBasis.Relative, isNight ? TimeType.Time : TimeType.Date);
    }

    // "Tuesday", "last Friday", "next Monday"
    private static TimeMatch? Weekday(FactWords words, int token, DateOnly? published)
    {
        var modifier = words[token].ToLowerInvariant();
        var length = modifier is "last" or "next" or "this" ? 2 : 1;
        if (CalendarTable.English.DayOf(words[token + length - 1]) is not { } weekday) return null;
        if (published is not { } day) return new TimeMatch(length, null, TimeBasis.Relative);
        var isAhead = modifier == "next" || (modifier != "last" && IsAhead(words, token));
        var date = isAhead ? Following(day, weekday) : Preceding(modifier == "last" ? day.AddDays(-1) : day, weekday);
        return new TimeMatch(length, TimeValue.OfDay(date), TimeBasis.Relative);
    }

    private static DateOnly Preceding(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static DateOnly Following(DateOnly day, DayOfWeek weekday) => day.AddDays((((int)weekday - (int)day.DayOfWeek + 6) % 7) + 1);

    // "will meet on Friday": the verb before it looks ahead.
    private static bool IsAhead(FactWords words, int token)
    {
        for (var before = token - 1; before >= token - MostFutureReach; before--)
        {
            if (words[before] is "will" or "’ll" or "'ll" or "shall" || (words[before] == "to"
                && words.TagAt(before + 1) == "VB")) return true;
            if (words[before] is "said" or "says" or "told" or "." or ";" or "”") return false;
        }

        return false;
    }

    // "March 15", "15 March": the year is that of the most recent one.
    private static TimeMatch? PartialDate(FactWords words, int token, DateOnly? published)
    {
        if (CalendarTable.English.MonthOf(words[token]) is { } month)
        {
            if (DatePattern.DayOf(words[token + 1]) is { } day) return Nearest(2, month, day, IsAhead(words, token), published);
            return IsMonthAlone(words, token) ? Nearest(1, month, null, IsAhead(words, token), published) : null;
        }

        var isDayFirst = DatePattern.DayOf(words[token]) is not null && CalendarTable.English.MonthOf(words[token + 1]) is not null;
        if (!isDayFirst) return null;
        return Nearest(2, CalendarTable.English.MonthOf(words[token + 1])!.Value, DatePattern.DayOf(words[token]), IsAhead(words,
            token), published);
    }

    // "in May" is a month, "May" alone may be a name or a verb.
    private static bool IsMonthAlone(FactWords words, int token) => words[token].Length > 3
        && words[token - 1].ToLowerInvariant() is "in" or "since" or "last" or "until" or "early" or "late" or "of" or "by" or "during";

    private static TimeMatch? Nearest(int length, int month, int? day, bool isAhead, DateOnly? published)
    {
        if (published is not { } anchor) return new TimeMatch(length, null, TimeBasis.Relative);
        var isLater = (month, day ?? 1).CompareTo((anchor.Month, anchor.Day)) > 0;
        var year = isLater && !isAhead ? anchor.Year - 1 : anchor.Year;
        var isDay = day is { } number && number <= DateTime.DaysInMonth(year, month);
        var date = new DateOnly(year, month, isDay ? day!.Value : 1);
        return new TimeMatch(length, isDay ? TimeValue.OfDay(date) : TimeValue.OfMonth(date), TimeBasis.Relative);
    }

    // "last week", "this year", "earlier this month", "next year"
    private static TimeMatch? Period(FactWords words, int token, DateOnly? published)
    {
        var start = words[token].ToLowerInvariant() is "earlier" or "later" ? 1 : 0;
        int? steps = words[token + start].ToLowerInvariant() switch
        {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => null,
        };
        if (steps is null || words[token + start + 1] is not ("week" or "month" or "year")) return null;
        var value = published is { } day ? Shift(day, words[token + start + 1], steps.Value) : null;
        return new TimeMatch(start + 2, value, TimeBasis.Relative);
    }

    // "two years ago" is a year, "three days ago" a day.
    private static TimeMatch? Ago(FactWords words, int token, DateOnly? published)
    {
        var isAgo = words[token + 2].Equals("ago", StringComparison.OrdinalIgnoreCase);
        if (!isAgo || CalendarTable.English.NumberOf(words[token]) is not { } count) return null;
        var unit = words[token + 1].TrimEnd('s');
        if (unit is not ("day" or "week" or "month" or "year")) return null;
        var value = published is { } day ? Shift(day, unit, -count) : null;
        return new TimeMatch(3, value, TimeBasis.Relative);
    }

    private static string Shift(DateOnly day, string unit, int count) => unit switch
    {
        "day" => TimeValue.OfDay(day.AddDays(count)),
        "week" => TimeValue.OfWeek(day.AddDays(7 * count)),
        "month" => TimeValue.OfMonth(day.AddMonths(count)),
        _ => TimeValue.OfYear(day.Year + count),
    };
}
