using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells what an article recalls or compares with from what it reports.</summary>
internal sealed class Background(FactWords words, EventSetting setting, ImmutableArray<TimeExpression> times)
{
    private const int MostSentences = 1;

    private readonly DateOnly? _published = words.Article.Metadata.Published?.Date;
    private readonly bool[] _isCued = FindCues(words);

    /// <summary>The most days between what happened and its report for the time to need no other proof.</summary>
    private const int MostDays = 4;

    /// <summary>Whether an event told by this token is none that the article reports as news.</summary>
    public bool Holds(int token) => _isCued[words.SentenceOf(token)]
        || (words.SentenceOf(token) > MostSentences && setting.TimesAround(token).Any(time => IsLongAgo(times[time].Value)));

    private bool IsLongAgo(string? value)
    {
        if (value is null || _published is not { } published) return false;
        if (value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.AddDays(MostDays) < published && !IsMain(day);
        return value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year < published.Year;
    }

    private bool IsMain(DateOnly day) => _main.Value is { } main && Math.Abs(main.DayNumber - day.DayNumber) <= 1;

    // The day of the first date of the article: of a report on a trial that is long past.
    private readonly Lazy<DateOnly?> _main = new(() => FirstDay(times));

    private static DateOnly? FirstDay(ImmutableArray<TimeExpression> times)
    {
        foreach (var time in times)
        {
            if (time.Value is { Length: >= 10 } value
                && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        }

        return null;
    }

    private static bool[] FindCues(FactWords words)
    {
        var isCued = new bool[words.Syntax.Sentences.Length];
        for (var token = 0; token < words.Count; token++)
        {
            var isCue = WordTable.BackgroundCues.Has(words.Folded(token))
                || WordTable.BackgroundCues.Has($"{words.Folded(token)} {words.Folded(token + 1)}");
            // "nine were hurt in shootings across the city since Friday": a sum over several events.
            var isSum = words.Folded(token) is "shootings" or "incidents" or "homicides" or "attacks" or "weekend"
                && words.Folded(token + 1) is "across" or "since" or "over" or "around" or "throughout" || words.Folded(token) == "citywide";
            if (isCue || isSum) isCued[words.SentenceOf(token)] = true;
        }

        return isCued;
    }
}
