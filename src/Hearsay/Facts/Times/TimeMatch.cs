namespace Hearsay.Facts;

/// <summary>Words that a pattern took for a time.</summary>
/// <param name="End">The index just after the last token.</param>
/// <param name="Type">What sort of time it is.</param>
/// <param name="Value">The TIMEX3 value, or null where there is nothing to count from.</param>
/// <param name="Basis">How the value was found.</param>
internal sealed record TimeMatch(int End, TimeType Type, string? Value, TimeBasis Basis = TimeBasis.Explicit)
{
    /// <summary>The TIMEX3 modifier, or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>What the value was counted from, or null.</summary>
    public TimePoint? Anchor { get; init; }

    /// <summary>The stretch of the calendar that it names, or null where it names none or several.</summary>
    public TimePoint? Point { get; init; }

    /// <summary>A date that the words give in full.</summary>
    public static TimeMatch Explicit(int end, TimePoint point) => new(end, TimeType.Date, point.Value) { Point = point };

    /// <summary>A date counted from another; without a value where there is none.</summary>
    public static TimeMatch Counted(int end, TimePoint? point, TimePoint? anchor, TimeBasis basis = TimeBasis.Relative) =>
        new(end, TimeType.Date, point?.Value, basis) { Point = point, Anchor = point is null ? null : anchor };

    /// <summary>The longer of two; the first where neither is, or where there is only one.</summary>
    public static TimeMatch? Longer(TimeMatch? first, TimeMatch? second) =>
        first is null || (second is not null && second.End > first.End) ? second : first;

    /// <summary>The part of that day, or the time of the clock on it: "TNI", "T15:00".</summary>
    public TimeMatch At(int end, string time) => this with
    {
        End = end,
        Type = TimeType.Time,
        Value = Value is null ? null : Midnight(time) ?? Value + time,
    };

    // Midnight of Friday ends the day: it is written as the first moment of the next.
    private string? Midnight(string time) =>
        time == "T24:00" && Point?.Shift(1, TimeUnit.Day) is { Unit: TimeUnit.Day } next ? next.Value + "T00:00" : null;
}
