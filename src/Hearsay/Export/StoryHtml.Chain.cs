using System.Globalization;
using System.Text;

namespace Hearsay.Export;

/// <summary>The chain from each origin outward: a diagram, and a table that says the same.</summary>
public static partial class StoryHtml
{
    private const int RowHeight = 34;
    private const int LineX = 110;
    private const int ChartWidth = 460;

    /// <summary>The most reports of a diagram; of more the table alone is shown.</summary>
    private const int MostRows = 60;

    /// <summary>The look of the diagram, beside that of the page around it.</summary>
    public static string ChainStyle => ReadingHtml.ReadStyle("chain.css");

    /// <summary>The diagram alone, as markup; null where no report has anything from another, or there are too many.</summary>
    /// <param name="story">The story.</param>
    /// <param name="linkOf">The address that a report of the story is found at, by its index.</param>
    public static string? DrawChain(Story story, Func<int, string> linkOf)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(linkOf);
        ChainEdge[] edges = [.. ChainEdge.Of(story)];
        if (edges.Length == 0 || story.Reports.Length > MostRows) return null;
        var page = new StringBuilder();
        WriteChart(page, story, edges, linkOf);
        return page.ToString();
    }

    private static void WriteChain(StringBuilder page, StoryView view)
    {
        ChainEdge[] edges = [.. ChainEdge.Of(view.Story)];
        page.Append("<section>\n<h2>Who has it from whom</h2>\n");
        if (edges.Length == 0) page.Append("<p class=\"empty\">No report copies or relays another.</p>\n");
        else if (view.Story.Reports.Length <= MostRows) WriteChart(page, view.Story, edges, report => "#" + view.Report(report));
        if (edges.Length > 0) WriteEdges(page, view, edges);
        page.Append("</section>\n");
    }

    // One row a report, from the first to the last; an arc leads from each report to those that have something from it. Outlets without a
    // report here stand above.
    private static void WriteChart(StringBuilder page, Story story, ChainEdge[] edges, Func<int, string> linkOf)
    {
        string[] outside = [.. edges.Where(edge => edge.From is null).Select(edge => edge.Outlet).Distinct()];
        var rowCount = outside.Length + story.Reports.Length;
        page.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {ChartWidth} {rowCount * RowHeight}\" ")
            .Append("role=\"group\" aria-label=\"Diagram: an arc leads from each report to those that have something from it\">\n");
        foreach (var edge in edges)
        {
            var from = edge.From is { } report ? outside.Length + report : Array.IndexOf(outside, edge.Outlet);
            WriteArc(page, Middle(from), Middle(outside.Length + edge.To), edge.IsCopy);
        }

        for (var row = 0; row < outside.Length; row++) WriteNode(page, Middle(row), outside[row], "not here", isOwn: "own", link: null);
        for (var report = 0; report < story.Reports.Length; report++)
        {
            var reading = story.Reports[report];
            var isOwn = StorySummary.HasOwnReporting(story, report) ? "own" : "";
            WriteNode(page, Middle(outside.Length + report), $"{report + 1} {NameOf(reading)}",
                reading.Article.Metadata.Published is { } published ? Day(published.Date) : "", isOwn, linkOf(report));
        }

        page.Append("</svg>\n<p class=\"meta\">Full circles found something out; hollow ones have all they say from others. ")
            .Append("Solid arcs are copied text, dashed ones relays.</p>\n");
    }

    private static int Middle(int row) => (row * RowHeight) + (RowHeight / 2);

    private static void WriteArc(StringBuilder page, int from, int to, bool isCopy)
    {
        var bulge = Math.Min(LineX - 12, 14 + (Math.Abs(to - from) / 2));
        page.Append(CultureInfo.InvariantCulture, $"<path class=\"{(isCopy ? "copy" : "relay")}\" ")
            .Append(CultureInfo.InvariantCulture, $"d=\"M{LineX} {from} C{LineX - bulge} {from} {LineX - bulge} {to} {LineX} {to}\"/>\n");
    }

    private static void WriteNode(StringBuilder page, int y, string name, string when, string isOwn, string? link)
    {
        page.Append(CultureInfo.InvariantCulture, $"<circle class=\"{isOwn}\" cx=\"{LineX}\" cy=\"{y}\" r=\"6\"/>");
        if (link is not null) page.Append("<a href=\"").Append(Escape(link)).Append("\">");
        page.Append(CultureInfo.InvariantCulture, $"<text x=\"{LineX + 16}\" y=\"{y + 4}\">").Append(Escape(Excerpt.Straighten(name)))
            .Append(" <tspan class=\"when\">").Append(Escape(when)).Append("</tspan></text>").Append(link is null ? "\n" : "</a>\n");
    }

    private static void WriteEdges(StringBuilder page, StoryView view, ChainEdge[] edges)
    {
        page.Append("<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>From</th><th>To</th><th>What</th><th>Where it says so</th></tr></thead>\n<tbody>\n");
        foreach (var edge in edges.Take(ListedLimit))
        {
            page.Append("<tr><td dir=\"auto\">").Append(Escape(edge.Outlet)).Append(edge.From is { } from ? " " + view.Link(from) : "")
                .Append("</td><td dir=\"auto\">").Append(Escape(NameOf(view.Story.Reports[edge.To]))).Append(' ').Append(view.Link(edge.To))
                .Append("</td><td>").Append(Escape(edge.Description)).Append("</td><td>");
            if (edge.Evidence is { } span) page.Append(WriteQuote(view, edge.To, span));
            page.Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    // Words that are shorter than a clause are shown with what stands around them.
    private static string WriteQuote(StoryView view, int report, TextSpan span)
    {
        const int around = 60;
        var article = view.Story.Reports[report].Article;
        var shown = span;
        if (span.Length < around)
        {
            var block = article.Blocks.FirstOrDefault(block => block.Span.Contains(span)).Span;
            shown = block.IsEmpty ? span : new TextSpan(
                StartOfWord(article.Text, Math.Max(block.Start, span.Start - around), block.Start),
                EndOfWord(article.Text, Math.Min(block.End, span.End + around), block.End));
        }

        return $"<q dir=\"auto\">{Escape(Excerpt.Of(article, [shown], ExcerptLength))}</q> {view.Link(report, span)}";
    }

    private static int StartOfWord(string text, int start, int least)
    {
        while (start > least && !char.IsWhiteSpace(text[start - 1])) start--;
        return start;
    }

    private static int EndOfWord(string text, int end, int most)
    {
        while (end < most && !char.IsWhiteSpace(text[end])) end++;
        return end;
    }
}
