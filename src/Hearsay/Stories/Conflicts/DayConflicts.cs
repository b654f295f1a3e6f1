using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Stories;

/// <summary>Finds stories whose reports date the happening to different days.</summary>
/// <remarks>
/// The day of the happening is the earliest that a report names, of the week before it came out. What the reports follow up lies later, and
/// has its own days; so a day counts only where two reports have it, or one has it for a death or an attack, and where none of those
/// reports names the other day at all.
/// </remarks>
internal static class DayConflicts
{
    private const int DaysBefore = 8;

    /// <summary>Days further apart are of two happenings.</summary>
    private const int MostDaysApart = 2;

    /// <summary>The conflict about the day, or nothing.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, HappeningTies ties, ConflictBuilder builder)
    {
        var dated = reports.Select((report, index) => HappeningDay.Read(report.Reading, index, DaysBefore)).OfType<HappeningDay>();
        var days = dated.GroupBy(day => day.Date).Where(day => day.Count() > 1 || day.First().IsOfHarm)
            .OrderByDescending(day => day.Count()).Take(2).Select(day => day.ToList()).ToList();
        if (days is not [var one, var other]) yield break;
        if (Math.Abs(one[0].Date.DayNumber - other[0].Date.DayNumber) > MostDaysApart) yield break;
        var isApart = one.Exists(first => other.Exists(second =>
            first.Time.IsApart(second.Time) && ties.TieLoosely(first.Report, second.Report)));
        var haveBoth = one.Exists(first => first.Names(other[0].Date)) || other.Exists(second => second.Names(one[0].Date));
        if (!isApart || haveBoth) yield break;
        var accounts = one.Concat(other).OrderBy(day => day.Report).Select(day =>
            new Account(day.Report, day.Time.Expression.Span, day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (builder.Build(ConflictKind.Time, "when it happened", accounts) is { } conflict) yield return conflict;
    }
}
