using System.Globalization;

namespace Hearsay.Facts;

/// <summary>Writes TIMEX3 values.</summary>
internal static class TimeValue
{
    /// <summary>The value of a stretch of the calendar: 2017-11-13, 2017-W46, 2017-11, 2017-Q4, 2017-FA, 2017, 201, 20.</summary>
    public static string Of(TimePoint point)
    {
        var year = point.Day.Year.ToString("0000", CultureInfo.InvariantCulture);
        return point.Unit switch
        {
            TimeUnit.Week => Week(point.Day),
            TimeUnit.Weekend => Week(point.Day) + "-WE",
            TimeUnit.Month => point.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            TimeUnit.Season => Season(point.Day),
            TimeUnit.Quarter => $"{year}-Q{((point.Day.Month - 1) / 3) + 1}",
            TimeUnit.Half => $"{year}-H{((point.Day.Month - 1) / 6) + 1}",
            TimeUnit.Year => year,
            TimeUnit.Decade => year[..3],
            TimeUnit.Century => year[..2],
            TimeUnit.Millennium => year[..1],
            _ => point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The value of a length: P3Y, PT2H30M, PXD where the number is left open.</summary>
    public static string OfLength(double? count, TimeUnit unit)
    {
        if (count is not { } number) return unit < TimeUnit.Day ? $"PTX{Letter(unit)}" : $"PX{Letter(unit)}";
        var isManyYears = unit is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium;
        if (isManyYears) return $"P{Number(number * (unit == TimeUnit.Decade ? 10 : unit == TimeUnit.Century ? 100 : 1000))}Y";
        var whole = Math.Floor(number);
        if (whole == number) return $"{Prefix(unit)}{Number(number)}{Letter(unit)}";
        return unit is TimeUnit.Year or TimeUnit.Hour or TimeUnit.Minute
            ? Split(whole, Math.Round((number - whole) * (unit == TimeUnit.Year ? 12 : 60)), unit)
            : $"{Prefix(unit)}{Number(number)}{Letter(unit)}";
    }

    // "two and a half years" is two years and six months, "half an hour" thirty minutes.
    private static string Split(double whole, double part, TimeUnit unit)
    {
        var first = whole > 0 ? Number(whole) + Letter(unit) : "";
        var second = unit switch { TimeUnit.Year => "M", TimeUnit.Hour => "M", _ => "S" };
        return part > 0 ? $"{Prefix(unit)}{first}{Number(part)}{second}" : $"{Prefix(unit)}{first}";
    }

    private static string Prefix(TimeUnit unit) => unit < TimeUnit.Day ? "PT" : "P";

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute or TimeUnit.Month => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        TimeUnit.Century => "CE",
        _ => "ML",
    };

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }

    // A winter has the year in which it begins.
    private static string Season(DateOnly day)
    {
        var year = day.Month < 3 ? day.Year - 1 : day.Year;
        var name = day.Month switch { 12 or < 3 => "WI", < 6 => "SP", < 9 => "SU", _ => "FA" };
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{name}");
    }
}
