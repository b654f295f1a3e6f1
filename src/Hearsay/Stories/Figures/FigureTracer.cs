using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Lines up what the reports of a story say of a toll, and says how each figure stands to the one before it.</summary>
/// <remarks>
/// A toll of the dead does not fall. A lower number after a higher one is a part of it, or is contradicted: where no other report bears it
/// out it is left out, and else it is a conflict.
/// </remarks>
internal static class FigureTracer
{
    /// <summary>A figure that one report alone in more than so many tells is of something else.</summary>
    private const int MostReports = 10;

    /// <summary>"About 260" may be so much more or less.</summary>
    private const decimal Looseness = 0.1m;

    /// <summary>The figures by what is counted.</summary>
    public static ImmutableArray<Figure> Trace(ImmutableArray<StoryReport> reports)
    {
        var points = new SortedDictionary<string, List<(int Report, Toll Toll)>>(StringComparer.Ordinal);
        for (var index = 0; index < reports.Length; index++)
        {
            foreach (var (fate, toll) in TollReader.Read(reports[index].Reading))
            {
                if (!points.TryGetValue(fate, out var list)) points[fate] = list = [];
                list.Add((index, toll));
            }
        }

        // "A film star has died": who dies alone is no toll.
        var isToll = points.Any(entry => FigureCandidateFinder.IsCasualty(entry.Key) && entry.Value.Exists(told => !told.Toll.IsImplied));
        if (!isToll) points.Remove(FigureCandidateFinder.Killed);
        var figures = points.Select(entry => ToFigure(entry.Key, Proven(entry.Value, reports), reports));
        return [.. figures.Where(figure => figure.Points.Length > 0 && figure.Points.Length * MostReports >= reports.Length)];
    }

    private static List<(int Report, Toll Toll)> Proven(List<(int Report, Toll Toll)> tolls, ImmutableArray<StoryReport> reports)
    {
        var sure = tolls.Where(entry => !entry.Toll.NeedsProof && !entry.Toll.IsPart).Select(entry => entry.Toll.Value).ToHashSet();
        var several = tolls.FindIndex(entry => entry.Toll is { IsImplied: false, IsPart: false, Value: > 1 });
        return [.. tolls.Where(entry => !entry.Toll.NeedsProof || sure.Contains(entry.Toll.Value))
            .Where(entry => several < 0 || !IsOneOf(entry, tolls[several], reports))];
    }

    // "His mother was killed", where another report of the day counts two: she is one of them.
    private static bool IsOneOf((int Report, Toll Toll) one, (int Report, Toll Toll) all, ImmutableArray<StoryReport> reports) =>
        one.Toll.IsImplied && one.Toll.Value < all.Toll.Value && reports[one.Report].CompareTime(reports[all.Report]) >= 0;

    private static Figure ToFigure(string fate, List<(int Report, Toll Toll)> tolls, ImmutableArray<StoryReport> reports)
    {
        var counts = tolls.CountBy(entry => entry.Toll.Value).ToDictionary();
        var points = new List<FigurePoint>();
        (int Report, Toll Toll) last = default;
        var (highest, highestBorne) = (0m, 0m);
        foreach (var entry in tolls)
        {
            var toll = entry.Toll;
            var isLone = toll.Value < highest && counts[toll.Value] == 1 && !toll.IsPart;
            if (isLone && (fate == FigureCandidateFinder.Killed || (fate == FigureCandidateFinder.Injured && toll.Value < highestBorne)))
                continue;
            var change = points.Count == 0 ? FigureChange.First
                : Compare(last.Toll, toll, reports[entry.Report].CompareTime(reports[last.Report]) > 0, fate);
            points.Add(new FigurePoint(entry.Report, toll.Span, toll.Value, toll.Bound == FigureBound.Least ? null : toll.Value, change)
            {
                IsApproximate = toll.Bound == FigureBound.Loose,
            });
            last = entry;
            highest = Math.Max(highest, toll.Value);
            if (counts[toll.Value] > 1) highestBorne = Math.Max(highestBorne, toll.Value);
        }

        return new Figure(fate, [.. points]);
    }

    private static FigureChange Compare(Toll last, Toll toll, bool isLater, string fate)
    {
        if (toll.Value == last.Value || AreAlike(last, toll)) return FigureChange.Same;
        // "At least 11" and then 14 agree, and so do 14 and then "at least 11".
        if (toll.Value < last.Value && toll.Bound == FigureBound.Least) return FigureChange.Same;
        // How many sailed does not change while the dead are counted.
        if (fate == FigureCandidateFinder.Aboard) return FigureChange.Conflict;
        // Some are arrested here and others there; each night has its number.
        if (!FigureCandidateFinder.IsCasualty(fate)) return FigureChange.Update;
        if (toll.Value > last.Value && last.Bound == FigureBound.Least) return FigureChange.Update;
        var isRise = toll.Value > last.Value || fate != FigureCandidateFinder.Killed;
        return isLater && isRise ? FigureChange.Update : FigureChange.Conflict;
    }

    // "About 260" and 250
    private static bool AreAlike(Toll one, Toll other) => (one.Bound == FigureBound.Loose || other.Bound == FigureBound.Loose)
        && Math.Abs(one.Value - other.Value) <= Looseness * Math.Max(one.Value, other.Value);
}
