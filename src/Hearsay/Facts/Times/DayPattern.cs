using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Days told from now or from the story: "Monday", "yesterday", "Sunday night", "this morning", "the next day".</summary>
internal static class DayPattern
{
    private const int DaysOfWeek = 7;

    /// <summary>The day or part of a day that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        var match = Named(context, token) ?? Weekday(context, token) ?? Stepped(context, token) ?? OfStory(context, token)
            ?? PartOf(context, token);
        if (match is null || match.Type == TimeType.Time) return match;
        return context.Words.Find(match.End, TimeSort.PartOfDay) is { } part && match.Point is null or { Unit: TimeUnit.Day }
            ? match.At(match.End + part.Length, part.Value) : match;
    }

    /// <summary>A part of the day without its day, "midday" or "afternoon", which is of the day that the story has come to.</summary>
    public static TimeMatch? Bare(TimeContext context, int token)
    {
        var word = context.Words.Find(token, TimeSort.PartOfDay);
        if (word is null) return null;
        // "the early morning hours"
        var end = context.Words.Skip(token + 1, "hours");
        return DayOfStory(context, end).At(end, word.Value);
    }

    // "today", "the day before yesterday", "tonight", "9/11"
    private static TimeMatch? Named(TimeContext context, int token)
    {
        var words = context.Words;
        if (words.Find(token, TimeSort.NamedDay) is { } named)
        {
            var day = DateOnly.ParseExact(named.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            // It is mostly named beside the story: "the 9/11 memorial opens today".
            return TimeMatch.Explicit(token + named.Length, new TimePoint(day, TimeUnit.Day)) with { Point = null };
        }

        if (words.Find(token, TimeSort.Day) is not { } word || words.IsName(token)) return null;
        var end = token + word.Length;
        var match = TimeMatch.Counted(end, context.Now?.Shift(word.Number, TimeUnit.Day), context.Now);
        return word.Rest is { } part ? match.At(end, part) : match;
    }

    // "Tuesday", "last Friday", "next Monday", "the following Saturday"
    private static TimeMatch? Weekday(TimeContext context, int token)
    {
        var words = context.Words;
        var (step, story) = (words.Find(token, TimeSort.Step), words.Find(token, TimeSort.StoryStep));
        var at = token + ((step ?? story)?.Length ?? 0);
        if (words.WeekdayOf(at) is not { } weekday || words.IsNamed(at)) return null;
        if (step is null && story is not null)
        {
            var (from, basis) = context.StoryOrNow;
            return TimeMatch.Counted(at + 1, from is { } day ? Step(day, weekday, story.Number) : null, from, basis);
        }

        if (context.Now is not { } now) return TimeMatch.Counted(at + 1, null, null);
        var isNoun = step is null && TenseReader.IsOfNoun(words.Words, token, at + 1);
        var isBack = context.DirectionOf(token, at + 1) == TimeDirection.Back;
        if (isNoun && !isBack && context.DayOf(weekday) is { } known) return TimeMatch.Counted(at + 1, known, now);
        var isAhead = IsAhead(context, token, at + 1, step) && !(isNoun && !TenseReader.IsOfScheduled(words.Words, token, at + 1));
        return TimeMatch.Counted(at + 1, Step(now, weekday, step?.Number ?? 0, isAhead), now);
    }

    private static TimePoint? Step(TimePoint day, DayOfWeek weekday, int step, bool isAhead = false)
    {
        var distance = ((int)weekday - (int)day.Day.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        if (step > 0) return day.Shift(distance == 0 ? DaysOfWeek : distance, TimeUnit.Day);
        if (step < 0 || !isAhead) distance = distance == 0 && step == 0 ? 0 : distance - DaysOfWeek;
        return day.Shift(distance, TimeUnit.Day);
    }

    private static bool IsAhead(TimeContext context, int first, int end, TimeWord? step)
    {
        var direction = context.DirectionOf(first, end);
        var isPresent = step is { Number: 0 } || TenseReader.IsOfPresent(context.Words.Words, first, end);
        return direction == TimeDirection.Ahead || (direction == TimeDirection.Open && isPresent);
    }

    // "this morning", "last night", "the next evening", "that afternoon"
    private static TimeMatch? Stepped(TimeContext context, int token)
    {
        var words = context.Words;
        var (step, story) = (words.Find(token, TimeSort.Step), words.Find(token, TimeSort.StoryStep));
        var isOfStory = story is not null && (story.Length >= (step?.Length ?? 0));
        if ((isOfStory ? story : step) is not { } word) return null;
        var at = token + word.Length;
        var (from, basis) = isOfStory ? context.StoryOrNow : (context.Now, TimeBasis.Relative);
        var day = TimeMatch.Counted(at, from?.Shift(word.Number, TimeUnit.Day), from, basis);
        if (words[at] == "day" && isOfStory) return day with { End = at + 1 };
        return words.Find(at, TimeSort.PartOfDay) is { } part && word.Words[^1] != "current" ? day.At(at + 1, part.Value) : null;
    }

    // "the day before", "the night after", where nothing follows that says before or after what
    private static TimeMatch? OfStory(TimeContext context, int token)
    {
        if (context.Words.Find(token, TimeSort.StoryDay) is not { } word) return null;
        var end = token + word.Length;
        if (!DurationPattern.IsClosed(context.Words, end)) return null;
        var (from, basis) = context.StoryOrNow;
        var unit = word.Rest is { } rest && Enum.TryParse<TimeUnit>(rest, true, out var found) ? found : TimeUnit.Day;
        var match = TimeMatch.Counted(end, from?.Shift(word.Number, unit), from, basis);
        return word.Rest is { } part && unit == TimeUnit.Day ? match.At(end, part) : match;
    }

    // "the night of Nov. 13", "in the morning"
    private static TimeMatch? PartOf(TimeContext context, int token)
    {
        var words = context.Words;
        var at = words.Skip(token, "the");
        if (words.Find(at, TimeSort.PartOfDay) is not { } part) return null;
        if (words[at + 1] == "of" && DatePattern.Match(context, at + 2) is { Point.Unit: TimeUnit.Day } date)
            return date.At(date.End, part.Value);
        var isLed = at > token && words.Has(token - 1, TimeSort.PartOfDayLead);
        return isLed && words[at + 1] is not "of" ? DayOfStory(context, at + 1).At(at + 1, part.Value) : null;
    }

    /// <summary>The day that a part of it or a time of the clock is of: the last in this sentence, that of the story, or today.</summary>
    public static TimeMatch DayOfStory(TimeContext context, int end) =>
        (context.InSentence is { Unit: TimeUnit.Day } named ? named : context.Story) is { Unit: TimeUnit.Day } day
            ? TimeMatch.Counted(end, day, day) : TimeMatch.Counted(end, context.Now, context.Now, TimeBasis.Fallback);
}
