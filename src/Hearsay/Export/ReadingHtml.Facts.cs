using System.Text;

namespace Hearsay.Export;

/// <summary>The facts: marked among the words, and listed with their values.</summary>
public static partial class ReadingHtml
{
    private const int QuotedLength = 160;

    private static IEnumerable<ListedFact> ListFacts(FactSheet sheet)
    {
        foreach (var group in sheet.Groups)
            foreach (var row in group.Rows)
            {
                var title = $"{group.Question}: {row.Text}" + (row.Note is { } note ? $" ({note})" : "");
                foreach (var use in row.Uses) yield return new ListedFact(use, RowId(row.Uses[0].Mark), title, row.Text);
            }

        foreach (var conflict in sheet.Conflicts)
            foreach (var side in conflict.Sides)
                yield return new ListedFact(side.Use, RowId(side.Use.Mark), $"Conflict: {conflict.About}", "conflict");
    }

    private static string WordsId(FactMark mark) => $"{mark.Kind switch
    {
        FactKind.Time => 't',
        FactKind.Quantity => 'q',
        FactKind.Place => 'p',
        FactKind.Name => 'n',
        FactKind.Event => 'e',
        FactKind.Statement => 's',
        _ => 'k',
    }}{mark.Index}";

    private static string RowId(FactMark mark) => "r" + WordsId(mark);

    // A statement or a side of a conflict is a whole clause: it is marked by a badge after it.
    private static bool HasBadge(FactMark mark) => mark.Kind is FactKind.Statement or FactKind.Conflict;

    // The innermost fact makes the words a link to its row.
    private static void WriteFactWords(StringBuilder page, View view, Segment segment)
    {
        foreach (var mark in segment.Facts.Where(mark => view.Facts[mark].Use.Span.Start == segment.Span.Start))
        {
            page.Append("<span id=\"").Append(WordsId(mark)).Append("\"></span>");
        }

        var words = Escape(view.Reading.Article[segment.Span]);
        ListedFact[] facts = [.. segment.Facts.Where(mark => !HasBadge(mark)).Select(mark => view.Facts[mark])];
        if (facts.Length == 0)
        {
            page.Append(words);
            return;
        }

        page.Append("<a class=\"fact\" href=\"#").Append(facts[^1].Row).Append("\" title=\"")
            .AppendJoin("&#10;", facts.Select(fact => Escape(fact.Title))).Append("\">").Append(words).Append("</a>");
    }

    private static void WriteBadges(StringBuilder page, View view, Segment segment)
    {
        var ending = segment.Facts.Where(HasBadge).Select(mark => view.Facts[mark]).Where(fact => fact.Use.Span.End == segment.Span.End);
        foreach (var fact in ending)
        {
            var style = fact.Use.Mark.Kind == FactKind.Conflict ? "badge conflicting" : "badge";
            page.Append($"<a class=\"{style}\" href=\"#{fact.Row}\" title=\"{Escape(fact.Title)}\">{Escape(fact.Label)}</a>");
        }
    }

    private static void WriteFacts(StringBuilder page, View view)
    {
        if (view.Sheet.Groups.IsEmpty) return;
        page.Append("<section id=\"facts\">\n<h2>Facts</h2>\n<div class=\"groups\">\n");
        foreach (var group in view.Sheet.Groups) WriteFactTable(page, view, group);
        page.Append("</div>\n</section>\n");
    }

    private static void WriteFactTable(StringBuilder page, View view, FactGroup group)
    {
        var note = group.Note is { } words ? $" <span class=\"note\">({Escape(words)})</span>" : "";
        page.Append($"<div class=\"group\">\n<h3>{group.Question}{note}</h3>\n<table class=\"values\">\n")
            .Append("<thead><tr><th scope=\"col\">Value</th><th scope=\"col\">Words, and in which statement</th></tr></thead>\n<tbody>\n");
        foreach (var row in group.Rows.Take(ListedLimit))
        {
            page.Append("<tr id=\"").Append(RowId(row.Uses[0].Mark)).Append("\"><td><data value=\"").Append(Escape(row.Value))
                .Append("\">").Append(Escape(row.Text)).Append("</data>");
            if (row.Note is { } more) page.Append("<span class=\"note\">").Append(Escape(more)).Append("</span>");
            if (row.Url is { } url) page.Append("<span class=\"note\">").Append(WriteLink(url, "GeoNames")).Append("</span>");
            page.Append("</td><td dir=\"auto\">").AppendJoin(' ', row.Uses.Take(ListedLimit).Select(use => WriteUse(view, use)))
                .Append("</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string WriteUse(View view, FactUse use)
    {
        var words = Excerpt.Of(view.Reading.Article, [use.Words], QuotedLength);
        var voice = use.Attribution is { } attribution ? WriteCardLink(attribution) : "";
        return $"<span class=\"use\"><a href=\"#{WordsId(use.Mark)}\">“{Escape(words)}”</a>{voice}</span>";
    }
}
