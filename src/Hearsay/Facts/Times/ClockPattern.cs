using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Times of the clock with their day: "9:30 a.m. EDT Thursday", "noon", "5 o'clock", "0930 GMT".</summary>
internal static class ClockPattern
{
    /// <summary>The time that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        if (Read(context.Words, token) is not { } clock) return null;
        var end = context.Words.Skip(clock.End, TimeSort.Zone);
        var dayAt = context.Words.Skip(end, ",");
        if (DayAt(context, dayAt) is { Point.Unit: TimeUnit.Day } day) return day.At(day.End, clock.Value);
        // "at 9 a.m. on Friday": two expressions, and the day is that of the second.
        if (context.Words[end] == "on" && DayAt(context, end + 1) is { Point.Unit: TimeUnit.Day } later)
            return later.At(end, clock.Value) with { Point = null };
        // An entry of a live blog opens with its time, which is of the day on which it was written.
        if (context.Words[token - 1] == "")
            return TimeMatch.Counted(end, context.Now, context.Now, TimeBasis.Fallback).At(end, clock.Value) with { Point = null };
        return (DayOfRange(context, end) ?? DayPattern.DayOfStory(context, end)).At(end, clock.Value) with { Point = null };
    }

    // "from 9 a.m. to 5 p.m. on Thursday"
    private static TimeMatch? DayOfRange(TimeContext context, int end)
    {
        if (context.Words[end] is not ("to" or "until" or "-" or "and") || Read(context.Words, end + 1) is not { } last) return null;
        var at = context.Words.Skip(context.Words.Skip(context.Words.Skip(last.End, TimeSort.Zone), ","), "on");
        return DayAt(context, at) is { Point.Unit: TimeUnit.Day } day ? day : null;
    }

    private static TimeMatch? DayAt(TimeContext context, int token)
    {
        var match = DatePattern.Match(context, token) ?? DayPattern.Match(context, token);
        // "3 a.m. Sunday morning": the part of the day says nothing more.
        if (match is { Type: TimeType.Time, Value: not null, Point: { Unit: TimeUnit.Day } day }) match = match with { Value = day.Value };
        return match is { Type: TimeType.Date } or { Point.Unit: TimeUnit.Day } ? match : null;
    }

    private static (string Value, int End)? Read(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Clock) is { } word) return (word.Value, token + word.Length);
        if (Digits(words[token]) is not { } clock) return null;
        if (words.Find(token + 1, TimeSort.HalfDay) is { } half && clock.Hour is > 0 and < 13)
            return (Value((clock.Hour % 12) + half.Number, clock.Minute), token + 1 + half.Length);
        if (words[token + 1] is "o'clock") return OfClock(words, token, clock.Hour);
        var isMilitary = words[token].Length == 4 && words.Has(token + 1, TimeSort.Zone);
        var isLed = words.Has(token - 1, TimeSort.ClockLead);
        return isMilitary || (clock.HasMinutes && isLed && words[token].Contains(':', StringComparison.Ordinal))
            ? (Value(clock.Hour, clock.Minute), token + 1) : null;
    }

    private static (string Value, int End) OfClock(TimeWords words, int token, int hour) =>
        words.Find(token + 2, TimeSort.HalfDay) is { } half
            ? (Value((hour % 12) + half.Number, 0), token + 2 + half.Length) : (Value(hour, 0), token + 2);

    private static string Value(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");

    // "9", "9:30", "9.30", "0930"
    private static (int Hour, int Minute, bool HasMinutes)? Digits(string text)
    {
        if (text.Length is 0 or > 5 || !char.IsAsciiDigit(text[0])) return null;
        var joint = text.IndexOfAny([':', '.']);
        if (joint < 0 && text.Length == 4) (text, joint) = (text[..2] + ":" + text[2..], 2);
        var hasMinutes = joint > 0;
        if (!Number(hasMinutes ? text[..joint] : text, 23, out var hour)) return null;
        if (!hasMinutes) return text.Length < 3 ? (hour, 0, false) : null;
        return text.Length == joint + 3 && Number(text[(joint + 1)..], 59, out var minute) ? (hour, minute, true) : null;
    }

    private static bool Number(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}
