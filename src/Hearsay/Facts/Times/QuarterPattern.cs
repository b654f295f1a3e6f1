using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Quarters and halves of a year: "the third quarter of 1998", "Q3 2017", "the year-ago quarter".</summary>
internal static class QuarterPattern
{
    /// <summary>The quarter or half that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token) =>
        Numbered(context, token) ?? OfYear(context, token) ?? Short(context, token) ?? YearEarlier(context, token)
        ?? Latest(context, token);

    private static TimeMatch? Numbered(TimeContext context, int token)
    {
        var words = context.Words;
        var year = YearBefore(context, token);
        var at = words.Skip(year?.End ?? words.Skip(token, "the"), TimeSort.Fiscal);
        if (words[at] is "last" or "first" or "second" && words[at + 1] == "half") return Half(context, token, at, year?.Point);
        if (words.OrdinalAt(at) is not { Number: >= 1 and <= 4 } ordinal) return null;
        var end = words.Skip(ordinal.End, "-");
        // "the third quarter", but of "the third-quarter loss" only what tells the quarter.
        var isPartOfCompound = end > ordinal.End && words[token] == "the" && words[at - 1] != "-";
        if (words[end] != "quarter" || isPartOfCompound) return null;
        return Finish(context, token, end + 1, year?.Point, TimeUnit.Quarter, ordinal.Number);
    }

    private static TimeMatch? Half(TimeContext context, int token, int at, TimePoint? year) =>
        context.Words[at + 2] == "of" || year is not null
            ? Finish(context, token, at + 2, year, TimeUnit.Half, context.Words[at] == "first" ? 1 : 2) is var match
                && (match.End > at + 2 || year is not null) ? match : null
            : null;

    // "the 1998 third quarter", "this year's third quarter", "last year's first half"
    private static (TimePoint Point, int End)? YearBefore(TimeContext context, int token)
    {
        var words = context.Words;
        var at = words.Skip(token, "the");
        if (YearPattern.YearOf(words, at) is { } year) return (Year(year), at + 1);
        if (words.Find(token, TimeSort.Step) is not { } step || context.Now is not { } now) return null;
        var unit = token + step.Length;
        if (words[unit] != "year" || words[unit + 1] != "'s") return null;
        return now.Shift(step.Number, TimeUnit.Year) is { } found ? (found, unit + 2) : null;
    }

    // "the 1988 period", "the 1988 quarter": that of which the story tells, in that year
    private static TimeMatch? OfYear(TimeContext context, int token)
    {
        var words = context.Words;
        if (words[token] != "the" || words[token + 2] is not ("quarter" or "period")) return null;
        if (YearPattern.YearOf(words, token + 1) is not { } year) return null;
        var point = context.Quarter is { } quarter ? quarter.ShiftYears(year - quarter.Day.Year) : Year(year);
        return point is { } found ? TimeMatch.Counted(token + 3, found, context.Quarter) : null;
    }

    private static TimePoint Year(int year) => new(new DateOnly(year, 1, 1), TimeUnit.Year);

    private static TimeMatch Finish(TimeContext context, int first, int end, TimePoint? year, TimeUnit unit, int number)
    {
        var words = context.Words;
        var joint = words[end] is "of" or "," or "in" ? end + 1 : end;
        if (year is null && joint <= end + 1 && YearPattern.Match(context, joint) is { Point: { Unit: TimeUnit.Year } named } explicitly)
            return TimeMatch.Explicit(explicitly.End, Part(named, unit, number));
        if (year is null && words.Find(joint, TimeSort.Step) is { } step && words.UnitAt(joint + step.Length) is { Unit: TimeUnit.Year } of
            && context.Now?.Shift(step.Number, TimeUnit.Year) is { } counted)
            return TimeMatch.Counted(of.End, Part(counted, unit, number), context.Now);
        if (year is null && words[joint] == "the" && words.UnitAt(joint + 1) is { Unit: TimeUnit.Year } the && context.Now is { } now)
            return TimeMatch.Counted(the.End, Part(now, unit, number), now);
        if (year is { } given) return TimeMatch.Explicit(end, Part(given, unit, number));
        var point = context.Now is { } today ? context.Nearest(Part(today, unit, number), first, end) : null;
        return TimeMatch.Counted(end, point, context.Now);
    }

    private static TimePoint Part(TimePoint year, TimeUnit unit, int number) =>
        new(new DateOnly(year.Day.Year, ((number - 1) * (unit == TimeUnit.Quarter ? 3 : 6)) + 1, 1), unit);

    // "Q3", "Q3 2017", "3Q"
    private static TimeMatch? Short(TimeContext context, int token) =>
        context.Words[token] is ['q', >= '1' and <= '4' and var number]
            ? Finish(context, token, token + 1, null, TimeUnit.Quarter, number - '0') : null;

    // "the year-ago quarter", "the year-earlier period", "year-earlier"
    private static TimeMatch? YearEarlier(TimeContext context, int token)
    {
        var words = context.Words;
        var at = words.Skip(token, "the");
        if (words.Find(at, TimeSort.YearEarlier) is not { } word) return null;
        var end = at + word.Length;
        var number = words.OrdinalAt(end) is { Number: <= 4 } ordinal ? ordinal : (0, end);
        var unitAt = words.Skip(number.Item2, "-");
        var hasUnit = words[unitAt] is "quarter" or "period" or "month" or "year" or "week";
        return hasUnit || at == token ? Earlier(context, hasUnit ? unitAt + 1 : end) : null;
    }

    /// <summary>The same period a year before: of the quarter that the story is at, or of this year.</summary>
    public static TimeMatch Earlier(TimeContext context, int end)
    {
        return context.Quarter is { } quarter
            ? TimeMatch.Counted(end, quarter.ShiftYears(-1), quarter)
            : TimeMatch.Counted(end, context.Now?.Shift(-1, TimeUnit.Year), context.Now);
    }

    // "the latest quarter", "the quarter", "the latest period"
    private static TimeMatch? Latest(TimeContext context, int token)
    {
        var words = context.Words;
        if (words[token] != "the") return null;
        var at = words[token + 1] is "latest" or "just" or "recent" ? token + 2 : token + 1;
        var isLatest = at > token + 1;
        if (words[at] != "quarter" && !(isLatest && words[at] == "period")) return null;
        if (words[at + 1] is "of" or "-" or "final" or "century") return null;
        if (context.Quarter is { } story) return TimeMatch.Counted(at + 1, story, story);
        return TimeMatch.Counted(at + 1, context.Now?.Shift(-1, TimeUnit.Quarter), context.Now, TimeBasis.Fallback);
    }
}
