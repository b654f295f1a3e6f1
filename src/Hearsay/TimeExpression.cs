namespace Hearsay;

/// <summary>The four types of time expression of TIMEX3.</summary>
public enum TimeType
{
    /// <summary>A calendar date, from a day to a century.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that recurs.</summary>
    Set,
}

/// <summary>How the value of a time expression was found.</summary>
public enum TimeBasis
{
    /// <summary>The words give it in full.</summary>
    Explicit,

    /// <summary>The words give it relative to an anchor.</summary>
    Relative,

    /// <summary>The words leave it open and a default was taken.</summary>
    Fallback,
}

/// <summary>Words that name a time, with their value as in TIMEX3 (ISO 8601 with its extensions).</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">Whether they name a date, a time of day, a duration or a set.</param>
/// <param name="Value">The value, such as 2017-11-13; null where the article gives nothing to count from.</param>
/// <param name="Modifier">A TIMEX3 modifier such as APPROX, or null.</param>
/// <param name="Basis">How the value was found.</param>
/// <param name="Anchor">The date the value was counted from, or null.</param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string? Value, string? Modifier, TimeBasis Basis, string? Anchor);
