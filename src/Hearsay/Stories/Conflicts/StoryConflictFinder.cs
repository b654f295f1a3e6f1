using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds where the reports of a story, or the sources in them, cannot all be right.</summary>
/// <remarks>It claims little, and that little should be right: a reader who was sent to two quotes that agree does not come back.</remarks>
internal static class StoryConflictFinder
{
    /// <summary>The most conflicts of a story.</summary>
    private const int MostConflicts = 50;

    /// <summary>The conflicts: of figures, of other numbers, of persons, of when and where, and then denials.</summary>
    public static ImmutableArray<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ImmutableArray<Figure> figures)
    {
        if (reports.Length < 2) return [];
        var builder = new ConflictBuilder(reports, claims);
        var persons = StoryPersonFinder.Find(reports);
        ImmutableArray<ImmutableArray<BlockAddress>> addresses = [.. reports.Select(report => BlockAddress.FindAll(report.Text))];
        var ties = new HappeningTies(reports, persons);
        IEnumerable<StoryConflict> all =
        [
            .. FigureConflicts.Find(reports, figures, ties, builder),
            .. CountConflicts.Find(reports, claims, builder),
            .. AgeConflicts.Find(reports, persons, builder),
            .. NameConflicts.Find(persons, builder),
            .. DayConflicts.Find(reports, ties, builder),
            .. EventTimeConflicts.Find(reports, ties, builder),
            .. StatementTimeConflicts.Find(reports, claims, builder),
            .. BlockConflicts.Find(addresses, builder),
            .. StreetConflicts.Find(reports, builder),
            .. HomeConflicts.Find(reports, persons, builder),
            .. RejectedClaims.Find(reports, claims),
            .. DeniedClaims.Find(reports, claims, builder),
        ];
        return [.. all.Take(MostConflicts)];
    }
}
