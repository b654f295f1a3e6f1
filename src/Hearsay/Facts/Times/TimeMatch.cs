namespace Hearsay.Facts;

/// <summary>Words that a pattern took for a time.</summary>
/// <param name="Length">The number of tokens.</param>
/// <param name="Value">The TIMEX3 value, or null where there is nothing to count from.</param>
/// <param name="Basis">How the value was found.</param>
/// <param name="Type">What sort of time it is.</param>
internal readonly record struct TimeMatch(int Length, string? Value, TimeBasis Basis, TimeType Type = TimeType.Date);
