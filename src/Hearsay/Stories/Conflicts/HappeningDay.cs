using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>The earliest day that a report names of the days before it came out.</summary>
/// <param name="Report">The index of the report.</param>
/// <param name="Time">The day.</param>
/// <param name="IsOfHarm">Whether the day stands beside the word for a killing or an attack.</param>
/// <param name="Named">All days that the report names.</param>
internal sealed partial record HappeningDay(int Report, EventTime Time, bool IsOfHarm, ImmutableArray<DateOnly> Named)
{
    private const int LineStart = 40;

    /// <summary>The day of the calendar.</summary>
    public DateOnly Date => Time.Day!.Value;

    /// <summary>Whether the report names a day anywhere.</summary>
    public bool Names(DateOnly day) => Named.Contains(day);

    /// <summary>The day of a report; null where it names none, or has no date itself.</summary>
    public static HappeningDay? Read(Reading reading, int report, int daysBefore)
    {
        if (reading.Article.Metadata.Published is not { } published) return null;
        // When something was said, or somebody was arrested, is no day of the happening.
        var others = reading.Attributions.Where(attribution => IsOfSaying(reading, attribution)).Select(attribution => attribution.Time)
            .Concat(reading.Events.Where(happening => happening.Type != EventType.Assault).Select(happening => happening.Time))
            .ToHashSet();
        var times = reading.Times.Select((time, index) => (Index: index, Time: EventTime.Read(reading.Article, time)))
            .Where(entry => entry.Time is { HasDay: true, Day: not null }).Select(entry => (entry.Index, Time: entry.Time!.Value)).ToList();
        var fit = times.Where(entry => !others.Contains(entry.Index) && StatementAt(reading, entry.Index) is not null
            && entry.Time.Day!.Value.DayNumber - published.Date.DayNumber is var days && days <= 0 && days >= -daysBefore
            && !IsPublication(reading.Article, entry.Time.Expression.Span)).ToList();
        if (fit.Count == 0) return null;
        var first = fit.MinBy(entry => entry.Time.From).Time;
        var isOfHarm = TimedEventFinder.Find(reading).Any(entry => entry.Time.Expression == first.Expression);
        return new HappeningDay(report, first, isOfHarm, [.. times.Select(entry => entry.Time.Day!.Value).Distinct()]);
    }

    // "Islanders who rowed out on Saturday say": what has its own clause has its own day.
    private static bool IsOfSaying(Reading reading, Attribution attribution) => attribution.Time is { } time
        && StatementAt(reading, time) is { } statement && attribution.Cue.Any(statement.Span.Contains);

    private static Statement? StatementAt(Reading reading, int time) => reading.Statements
        .Where(statement => statement.Times.Contains(time) && statement.Factuality is Factuality.Certain or Factuality.Probable)
        .MinBy(statement => statement.Span.Length);

    // "Posted: Saturday, March 2".
    private static bool IsPublication(Article article, TextSpan span)
    {
        var before = article.Text.AsSpan(Math.Max(0, span.Start - LineStart), Math.Min(span.Start, LineStart));
        return PublicationWord().IsMatch(before);
    }

    [GeneratedRegex(@"\b(posted|updated|published)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicationWord();
}
