using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Store.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 and 3339 as they should be, and as they are written.</summary>
/// <remarks>A time without a zone that is known gives the day alone: which moment it means is not said.</remarks>
internal static partial class FeedDate
{
    private const int MostLength = 80;
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // The abbreviations that mean one zone to most of those who write them, in hours.
    private static readonly Dictionary<string, double> _zones = (
        "Z 0,UT 0,UTC 0,GMT 0,WET 0,WEST 1,BST 1,CET 1,MEZ 1,CEST 2,MESZ 2,EET 2,EEST 3,MSK 3,JST 9,KST 9,AEST 10,AEDT 11,NZST 12,NZDT 13,"
        + "EST -5,EDT -4,CST -6,CDT -5,MST -7,MDT -6,PST -8,PDT -7,AKST -9,AKDT -8,HST -10").Split(',').Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The day or the moment, or null where the text is no date.</summary>
    public static Timestamp? Find(string? text)
    {
        if (text is null || text.Trim() is not { Length: > 0 and <= MostLength } trimmed) return null;
        if (FindDay(trimmed) is not var (date, remainder)) return null;
        if (Clock().Match(remainder) is not { Success: true } clock || ReadClock(clock) is not { } time) return new Timestamp(date, null);
        if (FindZone(clock.Groups["zone"].Value) is not { } zone) return new Timestamp(date, null);
        var moment = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), zone) + time;
        return new Timestamp(DateOnly.FromDateTime(moment.DateTime), moment);
    }

    // "2031-03-05", "5 Mar 31", "Mar 5 12:00:00 2031"; with what is left of the text, in which the time stands.
    private static (DateOnly Date, string Remainder)? FindDay(string text)
    {
        foreach (var form in (Regex[])[YearFirst(), DayFirst(), MonthFirst()])
        {
            if (form.Match(text) is not { Success: true } match) continue;
            var month = match.Groups["name"] is { Success: true } name ? FindMonth(name.Value) : Number(match, "month", 1);
            if (MakeDate(Year(match.Groups["year"].Value), month, Number(match, "day", 1)) is not { } date) continue;
            var clock = match.Groups["clock"];
            return (date, clock.Success ? clock.Value : text[(match.Index + match.Length)..]);
        }

        return null;
    }

    private static DateOnly? MakeDate(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // RFC 2822, section 4.3, says which century years of two and three digits mean.
    private static int Year(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length switch { 2 => year < 50 ? year + 2000 : year + 1900, 3 => year + 1900, _ => year };
    }

    private static int FindMonth(string name) => Array.IndexOf(_months, name[..3].ToLowerInvariant()) + 1;

    private static TimeSpan? ReadClock(Match match)
    {
        var (hour, minute, second) = (Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0));
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is < 1 or > 12) return null;
            hour = hour % 12 + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        }

        // 24:00 ends a day, and a second 60 is a leap second.
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)) return null;
        return new TimeSpan(hour, minute, Math.Min(second, 59));
    }

    private static TimeSpan? FindZone(string zone)
    {
        if (Offset().Match(zone) is { Success: true } offset)
        {
            var span = new TimeSpan(Number(offset, "hours", 0), Number(offset, "minutes", 0), 0);
            if (span > TimeSpan.FromHours(14)) return null;
            return offset.Groups["sign"].Value == "+" ? span : -span;
        }

        return _zones.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours) : null;
    }

    private static int Number(Match match, string group, int otherwise) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(@"^(?<year>\d{4})(?:(?<mark>[-/.]?)(?<month>\d{2})(?:\k<mark>(?<day>\d{2}))?)?(?!\d)")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?<name>[A-Za-z]{3,9})[\s.,-]*(?<year>\d{2,4})(?!\d)")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![A-Za-z])(?<name>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+"
        + @"(?:(?<clock>\d{1,2}:.*?)\s)??(?<year>\d{4})(?!\d)")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*"
        + @"(?<half>[AaPp]\.?[Mm]\.?)?\s*(?<zone>[A-Za-z]*(?:[+-]\d{1,2}:?(?:\d{2})?)?)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:UTC?|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Offset();
}
