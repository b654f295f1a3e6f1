namespace Hearsay.Stories;

/// <summary>Makes a story of the reports that were put together: copies, origins, claims, conflicts and figures.</summary>
internal static class StoryTracer
{
    /// <summary>The most characters that stand in for a headline.</summary>
    private const int LongestTitle = 80;

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
                .FirstOrDefault(title => !string.IsNullOrWhiteSpace(title)) ?? BeginningOf(readings[0].Article),
            Reports = [.. readings],
            Copies = copies,
            Claims = claims.Claims,
            Origins = origins.Origins,
            Conflicts = StoryConflictFinder.Find(reports, claims, figures),
            Figures = figures,
        };
    }

    // Texts that were pasted have no headline, and a list of stories needs something to call them by.
    private static string BeginningOf(Article article)
    {
        var paragraphs = article.Blocks.Where(block => block.Kind == BlockKind.Paragraph);
        var words = paragraphs.Select(block => article[block.Span]).FirstOrDefault("");
        if (words.Length <= LongestTitle) return words;
        var end = words.LastIndexOf(' ', LongestTitle - 1);
        return string.Concat(words.AsSpan(0, end > 0 ? end : LongestTitle), " …");
    }
}
