using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Stories;

/// <summary>Tells of the figures that do not agree, as conflicts.</summary>
internal static class FigureConflicts
{
    /// <summary>The conflicts, by what is counted.</summary>
    public static IEnumerable<StoryConflict> Find(ClaimLayer claims, ImmutableArray<Figure> figures) =>
        figures.SelectMany(figure => FindInFigure(claims, figure));

    private static IEnumerable<StoryConflict> FindInFigure(ClaimLayer claims, Figure figure)
    {
        // One killed among three is a part more often than another count.
        if (!figure.Points.Any(point => point.Change == FigureChange.Conflict)) yield break;
        var sides = figure.Points.Where(point => point.Low > 1).GroupBy(point => (point.Low, point.High))
            .Select(group => new StoryConflictSide(
            Describe(group.Key.Low, group.Key.High),
            [.. group.SelectMany(point => StatementsAt(claims, point)).Distinct()],
            [.. group.Select(point => new ReportSpan(point.Report, point.Span))],
            Origins(claims, group.SelectMany(point => FindStatements(claims, point))))).ToList();
        if (sides.Count > 1) yield return new StoryConflict(ConflictKind.Number, $"people {figure.Of}", [.. sides]);
    }

    private static IEnumerable<ClaimStatement> FindStatements(ClaimLayer claims, FigurePoint point) =>
        claims.Statements.Where(statement => statement.Report == point.Report && statement.Span.Contains(point.Span));

    private static IEnumerable<ReportStatement> StatementsAt(ClaimLayer claims, FigurePoint point) =>
        FindStatements(claims, point).Select(statement => new ReportStatement(statement.Report, statement.Statement));

    private static ImmutableArray<int> Origins(ClaimLayer claims, IEnumerable<ClaimStatement> statements) =>
        claims.Resolver.Resolve([.. statements]).Origins;

    private static string Describe(decimal? low, decimal? high) => high is null
        ? string.Create(CultureInfo.InvariantCulture, $"at least {low}")
        : string.Create(CultureInfo.InvariantCulture, $"{low}");
}
