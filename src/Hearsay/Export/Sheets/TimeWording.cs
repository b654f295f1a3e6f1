using System.Globalization;

namespace Hearsay.Export;

/// <summary>Times in words: "2031-05-11" with the modifier END is "late 2031-05-11, Sunday".</summary>
internal static class TimeWording
{
    /// <summary>The note of a time that was counted from the day of publication.</summary>
    public const string FromPublication = "counted from the day of publication";

    private const string Day = "yyyy-MM-dd";

    /// <summary>Whether the value names a stretch of the calendar or a length; "now" and "recently" name neither.</summary>
    public static bool IsTold(TimeExpression time) => time.Value?.EndsWith("_REF", StringComparison.Ordinal) != true;

    /// <summary>The value in words.</summary>
    public static string Of(TimeExpression time)
    {
        if (time.Value is not { } value) return "not known when";
        var words = time.Type == TimeType.Set ? OfSet(value) : OfValue(value);
        return time.Modifier is { } modifier ? $"{Modifier(modifier)} {words}" : words;
    }

    /// <summary>A value of TIMEX3 in words; what is not known stays as it is.</summary>
    public static string OfValue(string value)
    {
        if (DurationWording.Of(value) is { } length) return length;
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        var hasClock = clock > 0 && clock < value.Length - 1;
        return !hasClock ? OfDate(value) : $"{OfDate(value[..clock])}, {OfClock(value[(clock + 1)..])}";
    }

    /// <summary>How the value was found; null where the words give it in full.</summary>
    public static string? Note(TimeExpression time, Timestamp? published)
    {
        if (time.Value is null) return "the article gives nothing to count from";
        if (time.Basis == TimeBasis.Explicit || time.Anchor is not { } anchor) return null;
        var isPublication = published is { } moment && anchor == moment.Date.ToString(Day, CultureInfo.InvariantCulture);
        var counted = isPublication ? FromPublication : $"counted from {anchor}";
        return time.Basis == TimeBasis.Fallback ? $"left open by the words, {counted}" : counted;
    }

    private static string OfSet(string value)
    {
        if (DurationWording.Of(value) is { } length)
            return "every " + (length.StartsWith("1 ", StringComparison.Ordinal) ? length[2..] : length);
        var isWeekday = value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && value.Length > 9 && value[9] is >= '1' and <= '7';
        return isWeekday ? $"every {(DayOfWeek)((value[9] - '0') % 7)}" : $"recurring, {value}";
    }

    private static string OfDate(string value)
    {
        if (DateOnly.TryParseExact(value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return $"{value}, {day.DayOfWeek}";
        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return $"{value}, {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)}";
        if (value.Length < 4 && value.Length > 1 && value.All(char.IsAsciiDigit))
            return value.Length == 3 ? $"the {value}0s" : $"{value}00 to {value}99";
        return OfWeek(value) ?? OfSeason(value) ?? value;
    }

    private static string? OfWeek(string value)
    {
        var isWeek = value is [_, _, _, _, '-', 'W', _, _] or [_, _, _, _, '-', 'W', _, _, '-', 'W', 'E'];
        if (!isWeek || !int.TryParse(value[..4], CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(value[6..8], CultureInfo.InvariantCulture, out var week)) return null;
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var (name, day) = value.Length == 8 ? ("week", DayOfWeek.Monday) : ("weekend", DayOfWeek.Saturday);
        return $"{value}, the {name} from {ISOWeek.ToDateTime(year, week, day).ToString(Day, CultureInfo.InvariantCulture)}";
    }

    private static string? OfSeason(string value) => value.Length < 7 ? null : value[4..] switch
    {
        "-SP" => $"{value}, spring",
        "-SU" => $"{value}, summer",
        "-FA" => $"{value}, autumn",
        "-WI" => $"{value}, winter",
        _ => null,
    };

    private static string OfClock(string clock) => clock switch
    {
        "MO" => "morning",
        "MI" => "midday",
        "AF" => "afternoon",
        "EV" => "evening",
        "NI" => "night",
        "DT" => "in working hours",
        _ => clock,
    };

    private static string Modifier(string modifier) => modifier switch
    {
        "START" => "early",
        "MID" => "the middle of",
        "END" => "late",
        "APPROX" => "about",
        "BEFORE" => "before",
        "AFTER" => "after",
        "ON_OR_BEFORE" => "not after",
        "ON_OR_AFTER" => "not before",
        "LESS_THAN" => "less than",
        "MORE_THAN" => "more than",
        "EQUAL_OR_LESS" => "at most",
        "EQUAL_OR_MORE" => "at least",
        _ => modifier,
    };
}
