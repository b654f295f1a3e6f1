using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Times that come back: "every day", "each July", "daily", "on Mondays", "twice a week", "Tuesday nights".</summary>
internal static class SetPattern
{
    /// <summary>The recurring time that begins at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token) =>
        Every(context.Words, token) ?? Rate(context.Words, token) ?? Weekdays(context.Words, token) ?? Often(context.Words, token);

    private static TimeMatch? Every(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Every) is not { } every) return null;
        var at = token + every.Length;
        if (words.MonthOf(at) is { } month) return Set(at + 1, $"XXXX-{month:00}");
        if (words.WeekdayOf(at) is { } weekday) return Weekly(words, at, weekday);
        if (words.Find(at, TimeSort.PartOfDay) is { } part) return Set(at + 1, "XXXX-XX-XX" + part.Value);
        if (words.Find(at, TimeSort.Season) is { } season) return Set(at + 1, "XXXX-" + season.Value);
        var count = TimeCount.Read(words, at) ?? new TimeCount(at, every.Number, null);
        if (words.UnitAt(count.End) is not { } unit) return null;
        return Set(unit.End, TimeValue.OfLength(count.Number * unit.Factor, unit.Unit)) with { Modifier = count.Modifier };
    }

    // The names of papers are daily too: "the Daily Herald".
    private static TimeMatch? Rate(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Rate) is not { } word || words.IsName(token)) return null;
        return words.Words.PartAt(token) is PartOfSpeech.Propn ? null : Set(token + word.Length, word.Value);
    }

    // "Mondays", "weekends", "Tuesday nights"
    private static TimeMatch? Weekdays(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Weekdays) is { } plural) return words.IsNamed(token) ? null : Set(token + 1, plural.Value);
        var isPlural = words[token + 1] is "nights" or "mornings" or "afternoons" or "evenings";
        return isPlural && words.WeekdayOf(token) is { } weekday ? Weekly(words, token, weekday) : null;
    }

    private static TimeMatch Weekly(TimeWords words, int at, DayOfWeek weekday)
    {
        var value = $"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}";
        var part = words[at + 1].TrimEnd('s') switch
        {
            "night" => "TNI",
            "morning" => "TMO",
            "afternoon" => "TAF",
            "evening" => "TEV",
            _ => null,
        };
        return Set(part is null ? at + 1 : at + 2, value + part);
    }

    // "once a week", "three times a year"
    private static TimeMatch? Often(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Times) is { Value: not "" }) return Unit(words, token + 1);
        return TimeCount.Read(words, token) is { } count && words[count.End] == "times" ? Unit(words, count.End + 1) : null;
    }

    private static TimeMatch? Unit(TimeWords words, int at)
    {
        if (words.Has(at, TimeSort.Every)) return Every(words, at);
        return words[at] is "a" or "an" && words.UnitAt(at + 1) is { } unit && !words.IsPlural(unit.End)
            ? Set(unit.End, TimeValue.OfLength(unit.Factor, unit.Unit)) : null;
    }

    private static TimeMatch Set(int end, string value) => new(end, TimeType.Set, value);
}
