using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>When a report says that something happened, as far as it can be held against what others say.</summary>
/// <param name="Expression">The words and their value.</param>
/// <param name="Value">A date, with the part of the day or the clock; the day of the week alone where the report has no date.</param>
/// <param name="From">The hour at which it begins at the earliest, counted from <see cref="DateTime.MinValue"/>.</param>
/// <param name="To">The hour at which it ends at the latest.</param>
/// <param name="Minute">The minute of the day, or null where no clock is named.</param>
/// <param name="Day">The day of the calendar, or null where the report has no date.</param>
/// <param name="HasDay">Whether the words name the day: "Monday", "12 May", but not "two days later".</param>
internal readonly partial record struct EventTime(
    TimeExpression Expression, string Value, double From, double To, int? Minute, DateOnly? Day, bool HasDay)
{
    /// <summary>Two clocks are as one within so many minutes: "about two" is half past one to one and a quarter past to another.</summary>
    private const int LooseMinutes = 30;

    private const int MinutesOfDay = 24 * 60;
    private const int HoursOfDay = 24;
    private const int HoursOfWeek = 7 * HoursOfDay;

    /// <summary>The most days between two accounts of one time. What lies further apart is of something else, or misread.</summary>
    private const int MostDays = 3;

    private static readonly string[] _days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The time of an expression; null where it is no day.</summary>
    public static EventTime? Read(Article article, TimeExpression time)
    {
        var words = article[time.Span];
        if (time.Value is not { } value) return time.Type == TimeType.Date ? ReadWeekday(words, time) : null;
        if (DayForm().Match(value) is not { Success: true } match || !DateOnly.TryParseExact(
            match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        var start = day.DayNumber * (double)HoursOfDay;
        var hasDay = NamedDay().IsMatch(words);
        if (!match.Groups["hour"].Success)
        {
            var (from, to) = HoursOf(match.Groups["part"].Value, time.Modifier);
            return new EventTime(time, value, start + from, start + to, null, day, hasDay);
        }

        // "Around 2:30" is as likely of the afternoon.
        if (!ClockHalf().IsMatch(words)) return null;
        var minute = (int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) * 60)
            + int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture);
        return new EventTime(time, value, start + ((minute - LooseMinutes) / 60.0), start + ((minute + LooseMinutes) / 60.0),
            minute % MinutesOfDay, day, hasDay);
    }

    /// <summary>Whether both cannot be right.</summary>
    public bool IsApart(EventTime other)
    {
        if (HoursBetween(other) > MostDays * HoursOfDay) return false;
        var haveDays = HasDay && other.HasDay && (To <= other.From || other.To <= From);
        // A clock without its day may be of any day: it is held against one of the same or the next.
        if (Minute is not { } minute || other.Minute is not { } otherMinute || Math.Abs(From - other.From) > HoursOfDay) return haveDays;
        var between = Math.Abs(minute - otherMinute);
        return haveDays || Math.Min(between, MinutesOfDay - between) > LooseMinutes;
    }

    // Saturday is the day before Sunday, in whichever order a week is written down.
    private double HoursBetween(EventTime other)
    {
        var hours = Math.Abs(From - other.From);
        return Day is null && other.Day is null ? Math.Min(hours, HoursOfWeek - hours) : hours;
    }

    // In a report without a date "Monday" is a Monday. Two such reports of one event speak of one week.
    private static EventTime? ReadWeekday(string words, TimeExpression time)
    {
        var day = Array.FindIndex(_days, name => words.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        if (day < 0) return null;
        return new EventTime(time, words[^_days[day].Length..], day * HoursOfDay, (day + 1) * HoursOfDay, null, null, true);
    }

    // A night belongs to two days, and so does what people call late or early.
    private static (double From, double To) HoursOf(string part, string? modifier) => (part, modifier) switch
    {
        ("NI", _) => (18, 31),
        ("EV", _) => (15, 27),
        ("MO", _) => (0, 13),
        ("AF", _) => (11, 20),
        ("DT", _) => (5, 20),
        (_, "START") => (-3, 12),
        (_, "END") => (12, 27),
        _ => (0, HoursOfDay),
    };

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d)(T((?<hour>\d\d):(?<minute>\d\d)|(?<part>[A-Z]{2})).*)?$")]
    private static partial Regex DayForm();

    [GeneratedRegex(@"[ap]\.?\s?m\b|\b(noon|midnight|midday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockHalf();

    [GeneratedRegex(@"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d"
        + @"|\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();
}
