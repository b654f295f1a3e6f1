using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Lines up what the reports of a story say of a toll, and says how each figure stands to the one before it.</summary>
/// <remarks>
/// A toll of the dead does not fall. A lower number after a higher one is a part of it, or is contradicted: where no other report bears it
/// out it is left out, and else it is a conflict.
/// </remarks>
internal static class FigureTracer
{
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

        var figures = points.Select(entry => ToFigure(entry.Key, Proven(entry.Value), reports));
        return [.. figures.Where(figure => figure.Points.Length > 0)];
    }

    private static List<(int Report, Toll Toll)> Proven(List<(int Report, Toll Toll)> tolls)
    {
        var sure = tolls.Where(entry => !entry.Toll.NeedsProof && !entry.Toll.IsPart).Select(entry => entry.Toll.Value).ToHashSet();
        return [.. tolls.Where(entry => !entry.Toll.NeedsProof || sure.Contains(entry.Toll.Value))];
    }

    private static Figure ToFigure(string fate, List<(int Report, Toll Toll)> tolls, ImmutableArray<StoryReport> reports)
    {
        var counts = tolls.CountBy(entry => entry.Toll.Value).ToDictionary();
        var points = new List<FigurePoint>();
        var (highest, highestCount) = (0m, 0);
        foreach (var (report, toll) in tolls)
        {
            var isPart = toll.Value < highest && counts[toll.Value] == 1 && (highestCount > 1 || fate == FigureCandidateFinder.Killed);
            if (isPart && !toll.IsPart) continue;
            var change = points.Count == 0 ? FigureChange.First : Compare(points[^1], toll, reports, report, fate);
            points.Add(new FigurePoint(report, toll.Span, toll.Value, toll.IsOpen ? null : toll.Value, change));
            if (toll.Value > highest) (highest, highestCount) = (toll.Value, counts[toll.Value]);
        }

        return new Figure(fate, [.. points]);
    }

    private static FigureChange Compare(FigurePoint last, Toll toll, ImmutableArray<StoryReport> reports, int report, string fate)
    {
        if (toll.Value == last.Low) return FigureChange.Same;
        // "At least 11" and then 14 agree, and so do 14 and then "at least 11".
        if (toll.Value > last.Low && last.High is null) return FigureChange.Update;
        if (toll.Value < last.Low && toll.IsOpen) return FigureChange.Same;
        var isLater = reports[report].CompareTime(reports[last.Report]) > 0;
        var isRise = toll.Value > last.Low || fate != FigureCandidateFinder.Killed;
        return isLater && isRise ? FigureChange.Update : FigureChange.Conflict;
    }
}
