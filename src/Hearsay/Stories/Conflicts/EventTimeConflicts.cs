using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds happenings of which reports that surely tell of the same give different times.</summary>
internal static class EventTimeConflicts
{
    /// <summary>The conflicts, by kind of event and the word for it.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, HappeningTies ties, ConflictBuilder builder)
    {
        var told = reports.SelectMany((report, index) =>
            TimedEventFinder.Find(report.Reading).Select(entry => (Report: index, entry.Event, entry.Time)));
        foreach (var kind in told.GroupBy(entry => (entry.Event.Mode, WordOf(entry.Report, entry.Event))))
        {
            // Who gives two times tells of two happenings.
            var sole = kind.GroupBy(entry => entry.Report)
                .Where(report => !report.Any(one => report.Any(other => one.Time.IsApart(other.Time))))
                .Select(report => report.OrderByDescending(entry => entry.Time.Minute is not null).First()).ToList();
            var pairs = sole.SelectMany((later, index) => sole.Take(index).Select(earlier => (earlier, later)))
                .Where(pair => pair.earlier.Time.IsApart(pair.later.Time) && ties.Tie(pair.earlier.Report, pair.later.Report)
                    && HaveOneVictim(pair.earlier, pair.later)).Take(1).ToList();
            if (pairs.Count == 0) continue;
            var (one, other) = pairs[0];
            Account[] accounts = [ToAccount(one.Report, one.Time), ToAccount(other.Report, other.Time)];
            var about = $"when: {reports[one.Report].Reading.Article[one.Event.Trigger]}";
            if (builder.Build(ConflictKind.Time, about, accounts) is { } conflict) yield return conflict;
        }

        bool HaveOneVictim((int Report, Event Event, EventTime Time) first, (int Report, Event Event, EventTime Time) second)
        {
            var (age, twin) = (AgeOf(reports[first.Report].Reading, first.Event), AgeOf(reports[second.Report].Reading, second.Event));
            return age is null || twin is null || Math.Abs(age.Value - twin.Value) <= 1;
        }

        string WordOf(int report, Event happening) => reports[report].Reading.Article[happening.Trigger].ToLowerInvariant();

        static Account ToAccount(int report, EventTime time) => new(report, time.Expression.Span, time.Value);
    }

    // Of whom it befell, or who did it: "4-year-old Aldo Renn shot himself".
    private static decimal? AgeOf(Reading reading, Event happening) => happening.Participants
        .OrderByDescending(participant => participant.Role == ParticipantRole.Victim).Select(participant => AgeOf(reading, participant))
        .FirstOrDefault(age => age is not null);

    private static decimal? AgeOf(Reading reading, Participant participant) => reading.Quantities
        .FirstOrDefault(quantity => quantity.Unit == "years old" && participant.Spans.Any(span => span.Contains(quantity.Span)))?.Best
        ?? (participant.Entity is { } entity ? reading.Entities[entity].Age?.Years : null);
}
