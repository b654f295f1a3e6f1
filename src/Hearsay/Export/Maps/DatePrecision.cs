namespace Hearsay.Export;

/// <summary>Says how exactly a value of TIMEX3 names a time.</summary>
internal static class DatePrecision
{
    /// <summary>"time", "day", "week", "month", "season", "year", "decade", "century", "other"; null where there is no time.</summary>
    public static string? Of(TimeExpression? time)
    {
        if (time?.Value is not { Length: > 0 } value) return null;
        if (time.Type is not (TimeType.Date or TimeType.Time) || !char.IsAsciiDigit(value[0])) return "other";
        if (value.Contains('T', StringComparison.Ordinal)) return "time";
        return value switch
        {
            [_, _, _, _, '-', 'W', ..] => "week",
            [_, _, _, _, '-', var month, _] => char.IsAsciiDigit(month) ? "month" : "season",
            [_, _, _, _, '-', _, _, '-', _, _] => "day",
            [_, _, _, _] => "year",
            [_, _, _] => "decade",
            [_, _] => "century",
            _ => "other",
        };
    }
}
