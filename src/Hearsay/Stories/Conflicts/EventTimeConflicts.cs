using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds happenings of which reports that surely tell of the same give different times.</summary>
internal static class EventTimeConflicts
{
    /// <summary>The conflicts, by category and kind of event.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, HappeningTies ties, ConflictBuilder builder)
    {
        var told = reports.SelectMany((report, index) => TimedEventFinder.Find(report.Reading)
            .Select(entry => (Report: index, entry.Event, entry.Time)));
        foreach (var kind in told.GroupBy(entry => (entry.Event.Type, entry.Event.Mode)))
        {
            // Who gives two times tells of two happenings.
            var sole = kind.GroupBy(entry => entry.Report)
                .Where(report => !report.Any(one => report.Any(other => one.Time.IsApart(other.Time))))
                .Select(report => report.OrderByDescending(entry => entry.Time.Minute is not null).First()).ToList();
            var pairs = sole.SelectMany((later, index) => sole.Take(index).Select(earlier => (earlier, later)))
                .Where(pair => pair.earlier.Time.IsApart(pair.later.Time) && ties.Tie(pair.earlier.Report, pair.later.Report)).Take(1).ToList();
            if (pairs.Count == 0) continue;
            var (one, other) = pairs[0];
            Account[] accounts = [ToAccount(one.Report, one.Time), ToAccount(other.Report, other.Time)];
            var about = $"when: {reports[one.Report].Reading.Article[one.Event.Trigger]}";
            if (builder.Build(ConflictKind.Time, about, accounts) is { } conflict) yield return conflict;
        }

        static Account ToAccount(int report, EventTime time) => new(report, time.Expression.Span, time.Value);
    }
}
