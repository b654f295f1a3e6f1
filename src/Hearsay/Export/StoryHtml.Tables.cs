using System.Globalization;
using System.Text;

namespace Hearsay.Export;

/// <summary>Conflicts, figures, claims and sources.</summary>
public static partial class StoryHtml
{
    private static void WriteConflicts(StringBuilder page, StoryView view)
    {
        if (view.Story.Conflicts.IsEmpty) return;
        page.Append("<section>\n<h2>Where the accounts conflict</h2>\n<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>About</th><th>It says</th><th>In these words</th><th>From</th></tr></thead>\n<tbody>\n");
        foreach (var conflict in view.Story.Conflicts.Take(ListedLimit))
        {
            for (var side = 0; side < conflict.Sides.Length; side++)
            {
                page.Append("<tr><td dir=\"auto\">").Append(side == 0 ? Escape($"{conflict.About} ({WireName.Of(conflict.Kind)})") : "")
                    .Append("</td>");
                WriteSide(page, view, conflict.Sides[side]);
            }
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private static void WriteSide(StringBuilder page, StoryView view, StoryConflictSide side)
    {
        page.Append("<td dir=\"auto\"><strong>").Append(Escape(side.Value)).Append("</strong></td><td>");
        if (!side.Spans.IsEmpty) page.Append(WriteQuote(view, side.Spans[0].Report, side.Spans[0].Span));
        foreach (var span in side.Spans.Skip(1).Take(ListedLimit)) page.Append(' ').Append(view.Link(span.Report, span.Span));
        page.Append("</td><td dir=\"auto\">")
            .Append(Escape(string.Join(", ", side.Origins.Select(origin => view.Story.Origins[origin].Name))))
            .Append("</td></tr>\n");
    }

    private static void WriteFigures(StringBuilder page, StoryView view)
    {
        if (view.Story.Figures.IsEmpty) return;
        page.Append("<section>\n<h2>How the figures changed</h2>\n<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>Figure</th><th>As it was told</th></tr></thead>\n<tbody>\n");
        foreach (var figure in view.Story.Figures)
        {
            page.Append("<tr><td>").Append(Escape(figure.Of)).Append("</td><td>")
                .AppendJoin(" &rarr; ", figure.Points.Select(point => WritePoint(view, point))).Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private static string WritePoint(StoryView view, FigurePoint point)
    {
        var change = point.Change is FigureChange.First ? ""
            : $" <span class=\"change {WireName.Of(point.Change)}\">{WireName.Of(point.Change)}</span>";
        var link = point.Span is { } span ? view.Link(point.Report, span) : view.Link(point.Report);
        return $"{Escape(point.Describe())} {link}{change}";
    }

    private static void WriteClaims(StringBuilder page, StoryView view)
    {
        if (view.Story.Claims.IsEmpty) return;
        page.Append("<section>\n<h2>What several reports say</h2>\n<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>Claim</th><th>Reports</th><th>Origins</th><th>Who</th></tr></thead>\n<tbody>\n");
        foreach (var claim in view.Story.Claims.Take(ListedLimit))
        {
            page.Append("<tr><td dir=\"auto\">").Append(Escape(Excerpt.Straighten(claim.Text)))
                .Append(claim.HasDrifted ? " <span class=\"drift\">its words drift</span>" : "").Append("</td><td>")
                .AppendJoin(' ', claim.Statements.Select(statement => view.Link(statement.Report, SpanOf(view, statement))))
                    .Append("</td><td>")
                .Append(claim.OriginsLow == claim.OriginsHigh
                    ? claim.OriginsLow.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{claim.OriginsLow} to {claim.OriginsHigh}"))
                .Append("</td><td dir=\"auto\">")
                    .Append(Escape(string.Join(", ", claim.Origins.Select(origin => view.Story.Origins[origin].Name))))
                .Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private static TextSpan SpanOf(StoryView view, ReportStatement statement) =>
        view.Story.Reports[statement.Report].Statements[statement.Statement].Span;

    private static void WriteSources(StringBuilder page, StoryView view)
    {
        StoryOrigin[] sources = [.. StorySummary.Sources(view.Story)];
        if (sources.Length == 0) return;
        page.Append("<section>\n<h2>Whom they quote</h2>\n<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>Source</th><th>Kind</th><th>Reports</th></tr></thead>\n<tbody>\n");
        foreach (var source in sources.Take(ListedLimit))
        {
            page.Append("<tr><td dir=\"auto\">").Append(Escape(Excerpt.Straighten(source.Name))).Append("</td><td>")
                .Append(WireName.Of(source.Kind))
                .Append("</td><td>").AppendJoin(' ', source.Evidence.Select(evidence => view.Link(evidence.Report, evidence.Span)))
                    .Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }
}
