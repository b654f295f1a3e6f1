namespace Hearsay.Facts;

/// <summary>A stretch of the calendar: the day, week, month or other unit that a day lies in.</summary>
/// <param name="Day">A day of it.</param>
/// <param name="Unit">How long it is; a day at the least.</param>
internal readonly record struct TimePoint(DateOnly Day, TimeUnit Unit)
{
    /// <summary>The TIMEX3 value.</summary>
    public string Value => TimeValue.Of(this);

    /// <summary>The stretch of a unit so many of them away; null beyond the calendar, or where the unit is finer than this.</summary>
    public TimePoint? Shift(int count, TimeUnit unit)
    {
        if (unit < Unit && unit < TimeUnit.Month) return null;
        var start = unit == TimeUnit.Weekend ? Weekend : Day;
        var months = MonthsOf(unit);
        if (months == 0)
        {
            var number = start.DayNumber + ((long)count * (unit == TimeUnit.Day ? 1 : 7));
            var isInside = number >= 0 && number <= DateOnly.MaxValue.DayNumber;
            return isInside ? new TimePoint(DateOnly.FromDayNumber((int)number), unit) : null;
        }

        var month = (start.Year * 12L) + start.Month - 1 + ((long)count * months);
        return month is >= 12 and < 120000 ? new TimePoint(start.AddMonths(count * months), unit) : null;
    }

    /// <summary>The same stretch so many years away, as long as this one.</summary>
    public TimePoint? ShiftYears(int count) => Shift(count, TimeUnit.Year) is { } year ? this with { Day = year.Day } : null;

    /// <summary>The stretch of a coarser unit that this one lies in.</summary>
    public TimePoint In(TimeUnit unit) => this with { Unit = unit };

    // Of a weekday the weekend is that before it: "over the weekend", written on a Tuesday.
    private DateOnly Weekend => Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Day.DayNumber < 7
        ? Day : Day.AddDays(-(int)Day.DayOfWeek);

    private static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Season or TimeUnit.Quarter => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 0,
    };
}
