namespace Hearsay.Stories;

/// <summary>Makes a story of the reports that were put together: copies, origins, claims, conflicts and figures.</summary>
internal static class StoryTracer
{
    /// <summary>The story that the reports tell.</summary>
    public static Story Trace(IReadOnlyList<Reading> readings, StandingText standing)
    {
        var reports = StoryReport.From(readings, standing);
        var copies = CopyFinder.Find(reports);
        var origins = StoryOriginTracer.Trace(reports, copies);
        var claims = ClaimFinder.Find(reports, copies, origins);
        var figures = FigureTracer.Trace(reports);
        return new Story
        {
            Id = readings[0].Article.Metadata.Id,
            Title = readings.Select(reading => reading.Article.Metadata.Title)
                .FirstOrDefault(title => !string.IsNullOrWhiteSpace(title)) ?? "",
            Reports = [.. readings],
            Copies = copies,
            Claims = claims.Claims,
            Origins = origins.Origins,
            Conflicts = StoryConflictFinder.Find(reports, claims, figures),
            Figures = figures,
        };
    }
}
