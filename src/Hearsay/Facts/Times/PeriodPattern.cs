using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Weeks, months, seasons and years told from now or from the story: "last week", "this summer", "the following year".</summary>
internal static class PeriodPattern
{
    /// <summary>The period that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token) =>
        Stepped(context, token) ?? Season(context, token) ?? Weekend(context, token) ?? YearEnd(context, token)
        ?? Bare(context, token);

    // "last week", "next month", "this past spring", "last March", "the same year", "the past decade"
    private static TimeMatch? Stepped(TimeContext context, int token)
    {
        var words = context.Words;
        var (step, story) = (words.Find(token, TimeSort.Step), words.Find(token, TimeSort.StoryStep));
        var isOfStory = step is null && story is not null;
        if ((step ?? story) is not { } word) return null;
        var at = token + word.Length;
        var (from, basis) = isOfStory ? context.StoryOrNow : (context.Now, TimeBasis.Relative);
        if (words.Find(at, TimeSort.Season) is { } season) return OfSeason(context, from, season, word.Number, at + 1);
        if (words.MonthOf(at) is { } month && !words.IsNamed(at)) return OfMonth(from, month, word.Number, at + 1);
        if (words.UnitAt(at) is not { Unit: >= TimeUnit.Weekend } unit || words.IsPlural(unit.End)) return null;
        if (unit.Unit >= TimeUnit.Decade && word.Number != 0)
            return new TimeMatch(unit.End, TimeType.Duration, TimeValue.OfLength(1, unit.Unit), TimeBasis.Relative) { Anchor = from };
        var point = from?.Shift(word.Number, unit.Unit);
        if (unit.Unit == TimeUnit.Weekend) point = WeekendOf(context, from, word.Number, token, unit.End);
        return TimeMatch.Counted(unit.End, point, from, basis);
    }

    // "last March" in November 2017 is of 2017, "last December" of 2016, "next March" of 2018.
    private static TimeMatch OfMonth(TimePoint? from, int month, int step, int end)
    {
        if (from is not { } now) return TimeMatch.Counted(end, null, null);
        var point = new TimePoint(new DateOnly(now.Day.Year, month, 1), TimeUnit.Month);
        var years = step < 0 && month >= now.Day.Month ? -1 : step > 0 && month <= now.Day.Month ? 1 : 0;
        return TimeMatch.Counted(end, point.ShiftYears(years), from);
    }

    private static TimeMatch OfSeason(TimeContext context, TimePoint? from, TimeWord season, int step, int end)
    {
        if (from is not { } now) return TimeMatch.Counted(end, null, null);
        var point = SeasonOf(now.Day.Month < 3 && season.Value == "WI" ? now.Day.Year - 1 : now.Day.Year, season.Value);
        var current = now.In(TimeUnit.Season).Value;
        var years = step < 0 && (point.Day > now.Day || point.Value == current) ? -1
            : step > 0 && (point.Day < now.Day || point.Value == current) ? 1 : 0;
        return TimeMatch.Counted(end, point.ShiftYears(years), from);
    }

    private static TimePoint SeasonOf(int year, string season)
    {
        var month = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        return new TimePoint(new DateOnly(year, month, 1), TimeUnit.Season);
    }

    // "the winter of 1994", "spring 2016", "in the summer"
    private static TimeMatch? Season(TimeContext context, int token)
    {
        var words = context.Words;
        var at = words.Skip(token, "the");
        if (words.Find(at, TimeSort.Season) is not { } season) return null;
        var yearAt = words.Skip(at + 1, "of");
        if (YearPattern.YearAt(words, yearAt) is { } year) return TimeMatch.Explicit(year.End, SeasonOf(year.Year, season.Value));
        if (yearAt > at + 1 && YearPattern.Match(context, yearAt) is { Point: { Unit: TimeUnit.Year } short2 } found)
            return TimeMatch.Explicit(found.End, SeasonOf(short2.Day.Year, season.Value));
        if (words.Find(yearAt, TimeSort.Step) is { } step && words[yearAt + step.Length] == "year")
        {
            var point = context.Now is { } day ? SeasonOf(day.Day.Year + step.Number, season.Value) : (TimePoint?)null;
            return TimeMatch.Counted(yearAt + step.Length + 1, point, context.Now);
        }

        var isLed = words.Has(token - 1, TimeSort.BareUnitLead) || (at > token && season.Value is "SU" or "WI");
        if (!isLed || words[at + 1] is "of" || words.Words.PartAt(at) is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return null;
        if (context.Now is not { } now) return TimeMatch.Counted(at + 1, null, null);
        return TimeMatch.Counted(at + 1, context.Nearest(SeasonOf(now.Day.Year, season.Value), token, at + 1), context.Now);
    }

    private static TimeMatch? Weekend(TimeContext context, int token)
    {
        if (context.Words[token] != "the" || context.Words[token + 1] != "weekend") return null;
        return TimeMatch.Counted(token + 2, WeekendOf(context, context.Now, 0, token, token + 2), context.Now);
    }

    // Written on a Tuesday, "over the weekend" lies back, and "will open this weekend" ahead.
    private static TimePoint? WeekendOf(TimeContext context, TimePoint? from, int step, int first, int end)
    {
        if (from is not { } now) return null;
        var isNow = now.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        if (isNow) return now.Shift(step, TimeUnit.Weekend);
        var direction = context.DirectionOf(first, end);
        var isAhead = direction == TimeDirection.Ahead || (direction == TimeDirection.Open && context.Words[first] == "this");
        var weeks = step < 0 ? 0 : step > 0 ? 1 : isAhead ? 1 : 0;
        return now.Shift(weeks, TimeUnit.Weekend);
    }

    // "year-end", "the year's end"
    private static TimeMatch? YearEnd(TimeContext context, int token)
    {
        if (context.Words.Find(token, TimeSort.YearEnd) is not { } word) return null;
        var end = token + word.Length;
        if (YearPattern.YearAt(context.Words, end) is { } year)
            return TimeMatch.Explicit(year.End, new TimePoint(new DateOnly(year.Year, 1, 1), TimeUnit.Year)) with { Modifier = "END" };
        return TimeMatch.Counted(end, context.Now?.In(TimeUnit.Year), context.Now) with { Modifier = "END" };
    }

    // "the year", "the month", "the fiscal year": of the story, or of now
    private static TimeMatch? Bare(TimeContext context, int token)
    {
        var words = context.Words;
        if (words[token] != "the" || !words.Has(token - 1, TimeSort.BareUnitLead)) return null;
        var at = words[token + 1] == "full" ? token + 2 : token + 1;
        if (words.UnitAt(at) is not { Unit: TimeUnit.Year or TimeUnit.Month or TimeUnit.Week } unit) return null;
        if (words.IsPlural(unit.End)) return null;
        if (words.Has(unit.End, TimeSort.Ended))
            return new TimeMatch(unit.End, TimeType.Duration, TimeValue.OfLength(1, unit.Unit));
        if (words.Has(unit.End, TimeSort.OpenOf)) return null;
        return TimeMatch.Counted(unit.End, context.Now?.In(unit.Unit), context.Now, TimeBasis.Fallback);
    }
}
