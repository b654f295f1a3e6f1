using System.Text;

namespace Hearsay.Export;

/// <summary>What leads the page: its parts, and what in the article conflicts.</summary>
public static partial class ReadingHtml
{
    private static void WriteContents(StringBuilder page, View view)
    {
        var links = new List<string>();
        if (!view.Sheet.Conflicts.IsEmpty) links.Add($"<a href=\"#conflicts\">Conflicts ({view.Sheet.Conflicts.Length})</a>");
        if (!view.Sheet.Groups.IsEmpty) links.Add("<a href=\"#facts\">Facts</a>");
        links.Add("<a href=\"#origins\">Origins</a>");
        if (!view.Reading.Diagnostics.IsEmpty) links.Add("<a href=\"#diagnostics\">Worth knowing</a>");
        page.Append("<nav aria-label=\"On this page\">").AppendJoin(" &middot; ", links).Append("</nav>\n");
    }

    private static void WriteConflicts(StringBuilder page, View view)
    {
        if (view.Sheet.Conflicts.IsEmpty) return;
        page.Append("<section id=\"conflicts\">\n<h2>Conflicts</h2>\n")
            .Append("<p class=\"note\">What is said in two ways that cannot both be so. Which one is true is not judged.</p>\n");
        foreach (var conflict in view.Sheet.Conflicts.Take(ListedLimit))
        {
            page.Append($"<h3>{Escape(conflict.About)} <span class=\"note\">({WireName.Of(conflict.Kind)})</span></h3>\n")
                .Append("<ul class=\"sides\">\n");
            foreach (var side in conflict.Sides) WriteSide(page, view, side);
            page.Append("</ul>\n");
        }

        page.Append("</section>\n");
    }

    private static void WriteSide(StringBuilder page, View view, ConflictSide side)
    {
        var (article, words) = (view.Reading.Article, side.Use.Span);
        var before = article[new TextSpan(side.Context.Start, words.Start)];
        var after = article[new TextSpan(words.End, side.Context.End)];
        page.Append($"<li id=\"{RowId(side.Use.Mark)}\"><strong>{Escape(side.Value)}</strong> <blockquote dir=\"auto\">{Escape(before)}")
            .Append($"<a href=\"#{WordsId(side.Use.Mark)}\"><mark>{Escape(article[words])}</mark></a>{Escape(after)}</blockquote>")
            .Append("<p class=\"chain\">").Append(WriteVoice(view.Reading, side.Use)).Append("</p></li>\n");
    }

    private static string WriteVoice(Reading reading, FactUse use)
    {
        if (use.Attribution is not { } index) return WriteChainLink(Chain.FromPage(reading) with { Description = Chain.OwnVoice });
        var links = Chain.Trace(reading, reading.Attributions[index]).Select(WriteChainLink);
        return string.Join("<span class=\"gt\">&gt;</span>", links) + WriteCardLink(index);
    }
}
