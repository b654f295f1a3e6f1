using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Puts the patterns together with what may stand before them: "early Sunday", "the end of 1999", "nearly two weeks".</summary>
internal static class TimeGrammar
{
    /// <summary>The time that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token) =>
        WithPart(context, token) ?? WithMeasure(context, token) ?? Core(context, token);

    private static TimeMatch? WithPart(TimeContext context, int token)
    {
        if (context.Words.Find(token, TimeSort.Part) is not { } part) return null;
        var at = token + part.Length;
        var match = Core(context, at) ?? DayPattern.Bare(context, at);
        if (match is null && context.Words[at] == "the" && context.Words[at + 1] == "day") match = DayPattern.DayOfStory(context, at + 2);
        return match is { Type: TimeType.Date or TimeType.Time } && !IsVague(match) ? match with { Modifier = part.Value } : null;
    }

    private static TimeMatch? WithMeasure(TimeContext context, int token)
    {
        if (context.Words.Find(token, TimeSort.Measure) is not { } measure) return null;
        var match = Core(context, token + measure.Length);
        if (match is null || match.Type == TimeType.Set || IsVague(match) || !CanMeasure(context.Words, match, measure.Value)) return null;
        return IsPreposition(context.Words, token, match) ? null : match with { Modifier = Ago(match, measure.Value) };
    }

    // "spread over three years", "worried about the last year", "get around Friday's ruling": here they measure nothing.
    private static bool IsPreposition(TimeWords words, int token, TimeMatch match)
    {
        if (words.Words.Relation(token) is not ("case" or "compound:prt") || match.Type == TimeType.Time) return false;
        if (words[token] is not ("over" or "under" or "about" or "around")) return false;
        if (IsPassage(words, match)) return false;
        if (match.Type == TimeType.Date) return words.MonthOf(token + 1) is null && YearPattern.YearOf(words, token + 1) is null;
        var verb = words.Words.Lemma(TenseReader.VerbOf(words.Words, token, match.End));
        return words[token] is "over" or "under" ? !TimeWords.HasLemma(verb, TimeSort.Lasting)
            : words[token + 1] == "the" || WordTable.SpeechVerbs.Has(verb);
    }

    // A day can be told roughly; more than it or less can only be how long ago it is.
    private static bool CanMeasure(TimeWords words, TimeMatch match, string modifier) => match.Type == TimeType.Duration
        || modifier == "APPROX" || IsPassage(words, match);

    private static bool IsPassage(TimeWords words, TimeMatch match) =>
        words.Has(match.End - 1, TimeSort.Passage) || words.Has(match.End - 1, TimeSort.StoryPassage);

    private static bool IsVague(TimeMatch match) => match.Value is not null && match.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static string Ago(TimeMatch match, string modifier) => match.Type != TimeType.Date ? modifier : modifier switch
    {
        "MORE_THAN" => "BEFORE",
        "LESS_THAN" => "AFTER",
        "EQUAL_OR_MORE" => "ON_OR_BEFORE",
        "EQUAL_OR_LESS" => "ON_OR_AFTER",
        _ => modifier,
    };

    private static TimeMatch? Core(TimeContext context, int token)
    {
        var match = SetPattern.Match(context, token) ?? ClockPattern.Match(context, token);
        match = TimeMatch.Longer(match, HolidayPattern.Match(context, token));
        match = TimeMatch.Longer(match, DatePattern.Match(context, token));
        match = TimeMatch.Longer(match, DayPattern.Match(context, token));
        match = TimeMatch.Longer(match, QuarterPattern.Match(context, token));
        match = TimeMatch.Longer(match, PeriodPattern.Match(context, token));
        match = TimeMatch.Longer(match, YearPattern.Match(context, token));
        match = TimeMatch.Longer(match, Reference(context.Words, token));
        return TimeMatch.Longer(match, DurationPattern.Match(context, token));
    }

    // The current of a river is no time.
    private static bool IsNoun(TimeWords words, int token) => words.Words.PartAt(token) == PartOfSpeech.Noun;

    // "now", "recently", "the future"
    private static TimeMatch? Reference(TimeWords words, int token) =>
        words.Find(token, TimeSort.Reference) is { } word && !words.IsName(token) && !(word.Length == 1 && IsNoun(words, token))
            ? new TimeMatch(token + word.Length, TimeType.Date, word.Value, TimeBasis.Relative) : null;
}
