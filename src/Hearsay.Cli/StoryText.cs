using System.Globalization;
using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes stories as text: the reports in order, on whom they rest, where they conflict, and how figures changed.</summary>
internal static class StoryText
{
    /// <summary>The characters of a quotation in the lists.</summary>
    private const int ExcerptLength = 140;

    /// <summary>Writes all stories, wrapped at <paramref name="width"/>.</summary>
    public static void Write(IReadOnlyList<Story> stories, TextWriter writer, bool hasColour, int width)
    {
        var console = TextView.MakeConsole(writer, hasColour, width);
        for (var index = 0; index < stories.Count; index++)
        {
            if (index > 0) console.WriteLine();
            Write(stories[index], console);
        }
    }

    private static void Write(Story story, IAnsiConsole console)
    {
        new StyledText().Append(story.Title.Length > 0 ? story.Title : story.Id, Styles.Title).Write(console);
        new StyledText().Append(StorySummary.From(story).Describe() + ".").Write(console);
        WriteReports(story, console);
        WriteOrigins(story, console);
        WriteClaims(story, console);
        WriteConflicts(story, console);
        WriteFigures(story, console);
    }

    private static void WriteReports(Story story, IAnsiConsole console)
    {
        TextView.WriteHeading(console, "Reports");
        for (var index = 0; index < story.Reports.Length; index++)
        {
            var metadata = story.Reports[index].Article.Metadata;
            string?[] parts = [metadata.Published?.ToString(), metadata.Outlet, metadata.Title];
            new StyledText().Append(Number(index), Styles.Number).Append(" " + string.Join(" · ", parts.Where(part => part is not null)))
                .Append($" · {StorySummary.DescribeReport(story, index)}", Styles.Faint).Write(console, hang: 4);
        }
    }

    private static void WriteOrigins(Story story, IAnsiConsole console)
    {
        TextView.WriteHeading(console, "Origins");
        foreach (var origin in StorySummary.ReportingOrigins(story)) WriteOrigin(origin, console);
        if (!StorySummary.Sources(story).Any()) return;
        TextView.WriteHeading(console, "Sources they quote");
        foreach (var origin in StorySummary.Sources(story)) WriteOrigin(origin, console);
    }

    private static void WriteOrigin(StoryOrigin origin, IAnsiConsole console) =>
        new StyledText().Append(origin.Name, Styles.Source).Append($" ({WireName.Of(origin.Kind)}):")
            .Append(string.Concat(origin.Reports.Select(report => " " + Number(report))), Styles.Number).Write(console, hang: 4);

    private static void WriteClaims(Story story, IAnsiConsole console)
    {
        if (story.Claims.IsEmpty) return;
        TextView.WriteHeading(console, "What several reports say");
        foreach (var claim in story.Claims)
        {
            var origins = claim.OriginsLow == claim.OriginsHigh
                ? string.Create(CultureInfo.InvariantCulture, $"{claim.OriginsLow}")
                : string.Create(CultureInfo.InvariantCulture, $"{claim.OriginsLow} to {claim.OriginsHigh}");
            var reports = string.Concat(claim.Statements.Select(statement => statement.Report).Distinct()
                .Select(report => " " + Number(report)));
            new StyledText().Append(Excerpt.Straighten(claim.Text)).Append($" · {origins} behind it:", Styles.Faint)
                .Append(reports, Styles.Number).Append(claim.HasDrifted ? " · its words drift" : "", Styles.Hedge).Write(console, hang: 4);
        }
    }

    private static void WriteConflicts(Story story, IAnsiConsole console)
    {
        if (story.Conflicts.IsEmpty) return;
        TextView.WriteHeading(console, "Conflicts");
        foreach (var conflict in story.Conflicts)
        {
            new StyledText().Append(conflict.About, Styles.Source).Append($" ({WireName.Of(conflict.Kind)})", Styles.Faint).Write(console);
            foreach (var side in conflict.Sides) WriteSide(story, side, console);
        }
    }

    private static void WriteSide(Story story, StoryConflictSide side, IAnsiConsole console)
    {
        var reports = string.Concat(side.Spans.Select(span => span.Report).Distinct().Select(report => " " + Number(report)));
        var words = side.Spans.IsEmpty ? "" : Excerpt.Of(story.Reports[side.Spans[0].Report].Article, [side.Spans[0].Span], ExcerptLength);
        new StyledText().Append(side.Value, Styles.Hedge).Append(reports, Styles.Number).Append(" " + words, Styles.Faint)
            .Write(console, indent: 4, hang: 4);
    }

    private static void WriteFigures(Story story, IAnsiConsole console)
    {
        if (story.Figures.IsEmpty) return;
        TextView.WriteHeading(console, "Figures");
        foreach (var figure in story.Figures)
        {
            var line = new StyledText().Append($"{figure.Of}:", Styles.Source);
            foreach (var (index, point) in figure.Points.Index())
                line.Append($"{(index > 0 ? "," : "")} {point.Describe()}").Append($" {Number(point.Report)}", Styles.Number)
                    .Append($" {WireName.Of(point.Change)}", Styles.Faint);
            line.Write(console, hang: 4);
        }
    }

    private static string Number(int report) => string.Create(CultureInfo.InvariantCulture, $"[{report + 1}]");
}
