using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Facts;

/// <summary>Finds deeds that are given two days or two places.</summary>
internal sealed partial class DeedConflicts(
    ClauseReading reading, ClauseSetting setting, ImmutableArray<TimeExpression> times, ImmutableArray<Place> places)
{
    /// <summary>The most earlier deeds that one is held against.</summary>
    private const int MostBefore = 40;

    private const double LeastKilometres = 40;

    /// <summary>The conflicts among deeds.</summary>
    public IEnumerable<Conflict> Find(ImmutableArray<SoleDeed> deeds)
    {
        for (var later = 1; later < deeds.Length; later++)
            for (var earlier = Math.Max(0, later - MostBefore); earlier < later; earlier++)
            {
                if (!SoleDeedFinder.AreOne(deeds[earlier], deeds[later])) continue;
                if (InTime(deeds[earlier], deeds[later]) is { } time) yield return time;
                if (InPlace(deeds[earlier], deeds[later]) is { } place) yield return place;
            }
    }

    private Conflict? InTime(SoleDeed one, SoleDeed other)
    {
        if (setting.TimeOf(one.Clause) is not { } first || setting.TimeOf(other.Clause) is not { } second) return null;
        var (early, late) = (times[first], times[second]);
        if (DayOf(early) is not { } day || DayOf(late) is not { } twin) return null;
        // "Two days later" is counted from what stands before it, which is more than can be held against anything.
        if (reading.Words.Article[early.Span] == reading.Words.Article[late.Span]) return null;
        // "2031-03" holds "2031-03-05".
        if (day.StartsWith(twin, StringComparison.Ordinal) || twin.StartsWith(day, StringComparison.Ordinal)) return null;
        return new Conflict(ConflictKind.Time, About(other), [early.Span, late.Span], [early.Value!, late.Value!]);
    }

    private Conflict? InPlace(SoleDeed one, SoleDeed other)
    {
        if (setting.PlaceOf(one.Clause) is not { } first || setting.PlaceOf(other.Clause) is not { } second) return null;
        var (here, there) = (places[first], places[second]);
        var areApart = here.Kind == there.Kind && here.Kind switch
        {
            PlaceKind.Country => here.Country is not null && there.Country is not null && here.Country != there.Country,
            PlaceKind.City => here.KilometresTo(there) > LeastKilometres,
            _ => false,
        };
        return areApart ? new Conflict(ConflictKind.Place, About(other), [here.Span, there.Span], [here.Name, there.Name]) : null;
    }

    // Days, months and years alone: a night may belong to two days, and weeks begin here on Sunday and there on Monday.
    private static string? DayOf(TimeExpression time) =>
        time is { Type: TimeType.Date, Modifier: null, Value: { } value } && PlainDate().IsMatch(value) ? value : null;

    private string About(SoleDeed deed)
    {
        var words = reading.Words;
        return $"{words[deed.Figure.Token]} {words[reading.Layer.Clauses[deed.Clause].Head]}";
    }

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$")]
    private static partial Regex PlainDate();
}
