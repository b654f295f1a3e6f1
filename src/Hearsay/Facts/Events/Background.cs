using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells what an article recalls or adds up from what it reports as news.</summary>
internal sealed class Background
{
    /// <summary>The most days between what happened and its report for the day to need no other proof.</summary>
    private const int MostDays = 4;

    /// <summary>The first sentences of an article, which are news whatever their day.</summary>
    private const int LeadSentences = 2;

    private readonly FactWords _words;
    private readonly EventSetting _setting;
    private readonly ImmutableArray<TimeExpression> _times;
    private readonly BackgroundKind[] _kinds;
    private readonly DateOnly? _published;

    // The day of the first date of the article: that of the news, be it long past, as in a report on a trial.
    private readonly DateOnly? _main;

    public Background(FactWords words, EventSetting setting, ImmutableArray<TimeExpression> times)
    {
        (_words, _setting, _times) = (words, setting, times);
        _kinds = FindKinds(words);
        _published = words.Article.Metadata.Published?.Date;
        _main = times.Select(time => DayOf(time.Value)).FirstOrDefault(day => day is not null);
    }

    /// <summary>Whether an event told by this token is none that the article reports as news.</summary>
    public bool Holds(int token) => _kinds[_words.SentenceOf(token)] != BackgroundKind.None || IsLongAgo(token);

    /// <summary>Whether the numbers around this token are those of several events together.</summary>
    public bool IsSum(int token) => _kinds[_words.SentenceOf(token)] == BackgroundKind.Sum;

    private bool IsLongAgo(int token) => _words.SentenceOf(token) >= LeadSentences
        && _setting.TimesAround(token).Any(time => IsLongAgo(_times[time].Value));

    private bool IsLongAgo(string? value)
    {
        if (value is null || _published is not { } published) return false;
        if (DayOf(value) is { } day) return day.DayNumber + MostDays < published.DayNumber && !IsMain(day);
        return value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year < published.Year;
    }

    private bool IsMain(DateOnly day) => _main is { } main && Math.Abs(main.DayNumber - day.DayNumber) <= 1;

    private static DateOnly? DayOf(string? value) => value is { Length: >= 10 }
        && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static BackgroundKind[] FindKinds(FactWords words)
    {
        var kinds = new BackgroundKind[words.Syntax.Sentences.Length];
        for (var token = 0; token < words.Count; token++)
        {
            var one = BackgroundTable.English.KindOf(words.Folded(token));
            var two = BackgroundTable.English.KindOf($"{words.Folded(token)} {words.Folded(token + 1)}");
            ref var kind = ref kinds[words.SentenceOf(token)];
            kind = (BackgroundKind)Math.Max((int)kind, Math.Max((int)one, (int)two));
        }

        return kinds;
    }
}
