using System.Text;

namespace Hearsay.Export;

/// <summary>The reports in their order: where each has its text from, and its words, with those that the tables lead to marked.</summary>
public static partial class StoryHtml
{
    private static void WriteReports(StringBuilder page, StoryView view)
    {
        page.Append("<section>\n<h2>The reports</h2>\n");
        var anchors = FindAnchors(view).ToLookup(anchor => anchor.Report, anchor => anchor.Span);
        var claimed = view.Story.Claims.SelectMany(claim => claim.Statements).ToLookup(
            statement => statement.Report, statement => SpanOf(view, statement).Start);
        for (var report = 0; report < view.Story.Reports.Length; report++)
        {
            var metadata = view.Story.Reports[report].Article.Metadata;
            page.Append("<div class=\"report\" id=\"").Append(view.Report(report)).Append("\">\n<h3 dir=\"auto\">")
                .Append(report + 1).Append(". ").Append(Escape(metadata.Title ?? metadata.Id)).Append("</h3>\n<p class=\"meta\">")
                .Append(Escape(NameOf(view.Story.Reports[report])));
            if (metadata.Published is { } published) page.Append($" &middot; <time datetime=\"{published}\">{Day(published.Date)}</time>");
            if (metadata.Url is { } url) page.Append(" &middot; ").Append(ReadingHtml.WriteLink(url, "original"));
            page.Append("</p>\n<p>").Append(Escape(Capitalize(StorySummary.DescribeReport(view.Story, report)))).Append(".</p>\n");
            WriteText(page, view, report, [.. anchors[report].Distinct().Order()], [.. claimed[report].Distinct().Order()]);
            page.Append("</div>\n");
        }

        page.Append("</section>\n");
    }

    private static IEnumerable<ReportSpan> FindAnchors(StoryView view)
    {
        var story = view.Story;
        foreach (var edge in ChainEdge.Of(story)) if (edge.Evidence is { } span) yield return new ReportSpan(edge.To, span);
        foreach (var span in story.Conflicts.SelectMany(conflict => conflict.Sides).SelectMany(side => side.Spans)) yield return span;
        foreach (var point in story.Figures.SelectMany(figure => figure.Points))
            if (point.Span is { } span) yield return new ReportSpan(point.Report, span);
        foreach (var evidence in story.Origins.SelectMany(origin => origin.Evidence)) yield return evidence;
    }

    private static void WriteText(StringBuilder page, StoryView view, int report, TextSpan[] anchors, int[] claimed)
    {
        var article = view.Story.Reports[report].Article;
        TextSpan[] had = [.. view.Story.Copies.Where(copy => copy.To == report).SelectMany(copy => copy.Spans).Select(span => span.To)];
        page.Append("<details open><summary>").Append(had.Length > 0 ? "Its words; what it has from others is faint" : "Its words")
            .Append("</summary>\n");
        foreach (var block in article.Blocks
            .Where(block => block.IsRead || block.Kind is BlockKind.Credit or BlockKind.Byline or BlockKind.Dateline))
        {
            page.Append("<p dir=\"auto\">");
            WriteBlock(page, view, report, block.Span, anchors, claimed, had);
            page.Append("</p>\n");
        }

        page.Append("</details>\n");
    }

    // The text is cut where a mark begins or ends; nested marks are one mark with several anchors.
    private static void WriteBlock(
        StringBuilder page, StoryView view, int report, TextSpan block, TextSpan[] anchors, int[] claimed, TextSpan[] had)
    {
        var text = view.Story.Reports[report].Article.Text;
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var span in anchors.Concat(had))
        {
            if (span.Start > block.Start && span.Start < block.End) cuts.Add(span.Start);
            if (span.End > block.Start && span.End < block.End) cuts.Add(span.End);
        }

        foreach (var start in claimed) if (start > block.Start && start < block.End) cuts.Add(start);
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var isLedTo = claimed.Contains(start) || Array.Exists(anchors, anchor => anchor.Start == start);
            var id = isLedTo ? $" id=\"{view.Words(report, new TextSpan(start, end))}\"" : "";
            var style = had.Any(span => span.Contains(start)) ? " class=\"had\"" : "";
            var isMarked = Array.Exists(anchors, anchor => anchor.Contains(start));
            var tag = isMarked ? "mark" : "span";
            if (id.Length + style.Length == 0 && !isMarked) page.Append(Escape(text[start..end]));
            else page.Append($"<{tag}{id}{style}>").Append(Escape(text[start..end])).Append($"</{tag}>");
        }
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
