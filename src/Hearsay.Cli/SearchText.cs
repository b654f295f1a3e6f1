using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes the answer to a search to be read. Without colours, *signs* stand around the words that were looked for.</summary>
internal static class SearchText
{
    /// <summary>An entry an article, and what the articles have in common.</summary>
    public static void Write(SearchAnswer answer, TextWriter writer, bool hasColour, int width)
    {
        if (answer.Total == 0) return;
        var console = TextView.MakeConsole(writer, hasColour, width);
        foreach (var hit in answer.Hits) WriteHit(console, hit, hasColour);
        var shown = answer.Hits.Length < answer.Total ? $", {answer.Hits.Length} of them shown" : "";
        var articles = answer.Total == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{answer.Total:N0} articles");
        new StyledText().Append(articles + shown + ".", Styles.Faint).Write(console);
        foreach (var kind in answer.Facets.GroupBy(count => count.Facet.Kind)) WriteFacets(console, kind);
    }

    private static void WriteHit(IAnsiConsole console, SearchHit hit, bool hasColour)
    {
        var metadata = hit.Version.Metadata;
        new StyledText().Append(metadata.Title ?? metadata.Id, Styles.Title).Write(console, hang: 4);
        string?[] parts = [metadata.Outlet, metadata.Published?.ToString(), hit.Version.Address];
        new StyledText().Append(string.Join(" · ", parts.Where(part => part is not null)), Styles.Faint).Write(console, indent: 4);
        var excerpt = new StyledText();
        foreach (var part in hit.Excerpt)
        {
            var sign = part.IsMatch && !hasColour ? "*" : "";
            excerpt.Append(sign + part.Text + sign, part.IsMatch ? Styles.Hedge : Style.Plain);
        }

        excerpt.Write(console, indent: 4);
        console.WriteLine();
    }

    private static void WriteFacets(IAnsiConsole console, IGrouping<FacetKind, FacetCount> kind)
    {
        const int Most = 8;
        var values = kind.Take(Most).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Facet.Value} ({count.Count})"));
        new StyledText().Append($"{WireName.Of(kind.Key)}: {string.Join(", ", values)}", Styles.Faint).Write(console, hang: 4);
    }
}
