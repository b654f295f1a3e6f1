using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>What changed in a story from one state to the next.</summary>
/// <param name="Before">The report of the state before, or null where the story begins.</param>
/// <param name="After">The report of the state.</param>
public sealed record StoryChange(StoryReport? Before, StoryReport After)
{
    private const int MostNamed = 3;

    /// <summary>The reports that came in.</summary>
    public ImmutableArray<StoryReport.Report> NewReports { get; } =
        [.. After.Articles.ExceptBy(Before?.Articles.Select(report => report.Id) ?? [], report => report.Id)];

    /// <summary>The independent origins that came in.</summary>
    public ImmutableArray<StoryReport.Origin> NewOrigins { get; } = [.. NamedOnlyIn(After, Before)];

    /// <summary>The independent origins that turned out to be none.</summary>
    public ImmutableArray<StoryReport.Origin> GoneOrigins { get; } = Before is null ? [] : [.. NamedOnlyIn(Before, After)];

    /// <summary>The conflicts that came in.</summary>
    public ImmutableArray<StoryReport.Conflict> NewConflicts { get; } =
        [.. After.Conflicts.ExceptBy(Before?.Conflicts.Select(KeyOf) ?? [], KeyOf)];

    /// <summary>The figures whose last value is another than before, or that are told for the first time.</summary>
    public ImmutableArray<(string Of, StoryReport.Point? Before, StoryReport.Point After)> NewFigures { get; } =
        [.. ListNewFigures(Before, After)];

    /// <summary>What changed, the weightiest first: "second independent origin: Radio Tarn; new conflict over number: aboard".</summary>
    public string Describe()
    {
        if (Before is null) return $"Story begins: {After.Title} ({After.Describe()})";
        var changes = ListChanges().ToArray();
        if (changes.Length == 0) return "Told anew";
        var more = (changes.Length - MostNamed) switch
        {
            <= 0 => "",
            1 => "; 1 more change",
            var count => string.Create(CultureInfo.InvariantCulture, $"; {count} more changes"),
        };
        return string.Join("; ", changes.Take(MostNamed)) + more;
    }

    /// <summary>Whether a figure contradicts the one before, rather than taking its place.</summary>
    public static bool IsAgainst(StoryReport.Point point) => point?.Change == "conflict";

    private IEnumerable<string> ListChanges()
    {
        var count = After.ReportingOrigins.Count() - NewOrigins.Length;
        foreach (var origin in NewOrigins) yield return $"{Ordinal(++count)} independent origin: {origin.Name}";
        foreach (var origin in GoneOrigins) yield return $"no independent origin any more: {origin.Name}";
        foreach (var conflict in NewConflicts) yield return $"new conflict over {conflict.Kind}: {conflict.About}";
        foreach (var (of, before, after) in NewFigures)
        {
            // What contradicts the figure before is no later one.
            var sign = IsAgainst(after) ? "against" : "→";
            yield return before is null ? $"{of}: {after.Describe()}" : $"{of}: {before.Describe()} {sign} {after.Describe()}";
        }

        foreach (var report in NewReports) yield return $"new report: {report.Outlet ?? report.Title ?? report.Id}";
    }

    private static IEnumerable<StoryReport.Origin> NamedOnlyIn(StoryReport one, StoryReport? other) =>
        one.ReportingOrigins.ExceptBy(other?.ReportingOrigins.Select(origin => origin.Name) ?? [], origin => origin.Name);

    private static string KeyOf(StoryReport.Conflict conflict) => $"{conflict.Kind}\n{conflict.About}";

    private static IEnumerable<(string Of, StoryReport.Point? Before, StoryReport.Point After)> ListNewFigures(
        StoryReport? before, StoryReport after)
    {
        foreach (var figure in after.Figures.Where(figure => figure.Points.Count > 0))
        {
            var points = before?.Figures.FirstOrDefault(other => other.Of == figure.Of)?.Points;
            var (last, earlier) = (figure.Points[^1], points is [.., var point] ? point : null);
            if (earlier is null || (earlier.Low, earlier.High) != (last.Low, last.High)) yield return (figure.Of, earlier, last);
        }
    }

    private static string Write(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        6 => "sixth",
        7 => "seventh",
        8 => "eighth",
        9 => "ninth",
        10 => "tenth",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}{EndingOf(number)}"),
    };

    private static string EndingOf(int number) => number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
