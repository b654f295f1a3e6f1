using System.Globalization;

namespace Hearsay.Facts;

/// <summary>Writes TIMEX3 values.</summary>
internal static class TimeValue
{
    /// <summary>A day, as 2017-11-13.</summary>
    public static string OfDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month, as 2017-11.</summary>
    public static string OfMonth(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>A year, as 2017.</summary>
    public static string OfYear(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A week by ISO 8601, as 2017-W46.</summary>
    public static string OfWeek(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }
}
