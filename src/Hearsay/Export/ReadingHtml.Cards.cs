using System.Text;

namespace Hearsay.Export;

/// <summary>The cards in the margin, one an attribution, and the tables under the article.</summary>
public static partial class ReadingHtml
{
    private static void WriteCards(StringBuilder page, View view, int block)
    {
        if (!view.Cards.Contains(block)) return;
        page.Append("<div class=\"cards\">");
        foreach (var index in view.Cards[block].Where(view.IsSure)) WriteCard(page, view, index);
        var unsure = view.Cards[block].Where(index => !view.IsSure(index)).ToArray();
        if (unsure.Length > 0) WriteUnsureCards(page, view, unsure);
        page.Append("</div>");
    }

    // Folded away, so that what is probably wrong does not drown the rest. A link to a card inside unfolds it.
    private static void WriteUnsureCards(StringBuilder page, View view, int[] indices)
    {
        page.Append("<details><summary>").Append(indices.Length).Append(" less sure</summary>");
        foreach (var index in indices) WriteCard(page, view, index);
        page.Append("</details>");
    }

    private static void WriteCard(StringBuilder page, View view, int index)
    {
        var attribution = view.Reading.Attributions[index];
        var links = Chain.Trace(view.Reading, attribution).Select(WriteChainLink);
        var facts = AttributionFacts.Describe(view.Reading, attribution).Select(Escape);
        page.Append($"<div class=\"card\" id=\"a{index}\">")
            .Append($"<a class=\"n\" href=\"#w{index}\" aria-label=\"The words of statement {index}\">{index}</a>")
            .Append("<p class=\"chain\">").AppendJoin("<span class=\"gt\">&gt;</span>", links).Append("</p>")
            .Append("<p class=\"facts\">").AppendJoin(" &middot; ", facts).Append("</p></div>");
    }

    private static string WriteChainLink(ChainLink link)
    {
        var name = link.Url is { } url ? WriteLink(url, link.Name) : Escape(link.Name);
        var description = link.Description is { } words ? $" <span class=\"description\">({Escape(words)})</span>" : "";
        var style = link.Name == Chain.NoSource ? "link unknown" : "link";
        return $"<span class=\"{style}\">{name}{description}</span>";
    }

    internal static string WriteLink(string url, string words)
    {
        var isWeb = Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        return isWeb ? $"<a href=\"{Escape(url)}\" rel=\"noopener noreferrer\">{Escape(words)}</a>" : Escape(words);
    }

    private static void WriteOrigins(StringBuilder page, Reading reading)
    {
        var sourcing = Sourcing.From(reading);
        page.Append("<section id=\"origins\">\n<h2>Origins</h2>\n");
        if (sourcing.StatementCount == 0) page.Append("<p class=\"empty\">No statement on this page is attributed to anyone.</p>\n");
        else WriteOriginTable(page, sourcing);
        page.Append("</section>\n");
    }

    private static void WriteOriginTable(StringBuilder page, Sourcing sourcing)
    {
        page.Append("<div class=\"scroll\"><table>\n")
            .Append("<thead><tr><th>Origin</th><th>Kind</th><th>Hops</th><th>Statements</th></tr></thead>\n<tbody>\n");
        foreach (var row in sourcing.Rows.Take(ListedLimit))
        {
            page.Append("<tr><td dir=\"auto\">").Append(Escape(row.Origin.Name)).Append("</td><td>").Append(WireName.Of(row.Origin.Kind))
                .Append("</td><td>").Append(row.DescribeHops()).Append("</td><td>")
                .AppendJoin(' ', row.Origin.Attributions.Take(ListedLimit).Select(WriteCardLink))
                .Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    private static string WriteCardLink(int index) => $"<a class=\"n\" href=\"#a{index}\">{index}</a>";

    private static void WriteDiagnostics(StringBuilder page, Reading reading)
    {
        if (reading.Diagnostics.IsEmpty) return;
        page.Append("<section id=\"diagnostics\">\n<h2>Worth knowing</h2>\n<ul class=\"notes\">\n");
        foreach (var diagnostic in reading.Diagnostics.Take(ListedLimit))
        {
            page.Append($"<li>{Escape(diagnostic.Message)} <code>{Escape(diagnostic.Code)}</code></li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }
}
