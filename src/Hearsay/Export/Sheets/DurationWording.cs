namespace Hearsay.Export;

/// <summary>Lengths of time in words: "P90D" is "90 days".</summary>
internal static class DurationWording
{
    /// <summary>The length in words; null where it is none that TIMEX3 knows.</summary>
    public static string? Of(string value)
    {
        if (value is not ['P', _, ..]) return null;
        var parts = new List<string>();
        var isClock = false;
        for (var at = 1; at < value.Length;)
        {
            if (value[at] == 'T')
            {
                isClock = true;
                at++;
                continue;
            }

            var unitAt = at;
            while (unitAt < value.Length && (char.IsAsciiDigit(value[unitAt]) || value[unitAt] is '.' or 'X')) unitAt++;
            var end = unitAt;
            while (end < value.Length && char.IsAsciiLetterUpper(value[end]) && value[end] is not ('X' or 'T')) end++;
            if (Unit(value[unitAt..end], isClock) is not { } unit || unitAt == at) return null;
            parts.Add(Count(value[at..unitAt], unit));
            at = end;
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string Count(string number, string unit)
    {
        if (number == "1") return $"1 {unit}";
        var units = unit == "century" ? "centuries" : unit + "s";
        return number.StartsWith('X') ? $"some {units}" : $"{number} {units}";
    }

    private static string? Unit(string letters, bool isClock) => (letters, isClock) switch
    {
        ("Y", false) => "year",
        ("Q", false) => "quarter",
        ("M", false) => "month",
        ("W", false) => "week",
        ("WE", false) => "weekend",
        ("D", false) => "day",
        ("DE", false) => "decade",
        ("CE", false) => "century",
        ("H", true) => "hour",
        ("M", true) => "minute",
        ("S", true) => "second",
        _ => null,
    };
}
