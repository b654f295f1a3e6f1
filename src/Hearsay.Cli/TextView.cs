using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes a reading as text: the marked article, who said what, origins, facts, conflicts, and what is worth knowing.</summary>
/// <remarks>Without colours, signs stand for the styles: *source*, _cue_, ~hedge~ and ‹content›.</remarks>
internal static class TextView
{
    /// <summary>Writes the whole view, wrapped at <paramref name="width"/>.</summary>
    public static void Write(Reading reading, TextWriter writer, bool hasColour, int width)
    {
        var console = MakeConsole(writer, hasColour, width);
        var sheet = FactSheet.From(reading);
        WriteHeader(console, reading, sheet);
        new MarkedArticle(console, reading, hasColour).Write();
        new StatementList(console, reading).Write();
        WriteOrigins(console, reading);
        var facts = new FactList(console, reading, sheet);
        facts.WriteFacts();
        facts.WriteConflicts();
        WriteDiagnostics(console, reading);
    }

    /// <summary>A console that writes to a writer, with colours or without.</summary>
    public static IAnsiConsole MakeConsole(TextWriter writer, bool hasColour, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = hasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }

    private static void WriteHeader(IAnsiConsole console, Reading reading, FactSheet sheet)
    {
        var metadata = reading.Article.Metadata;
        var title = metadata.Title ?? FindHeadline(reading.Article) ?? metadata.Id;
        WriteText(console, title, Styles.Title);
        var parts = new List<string>();
        if (metadata.Outlet is { } outlet) parts.Add(outlet);
        if (metadata.Published is { } published) parts.Add(published.ToString());
        if (!metadata.Authors.IsEmpty) parts.Add("by " + string.Join(", ", metadata.Authors));
        if (metadata.Url is { } url) parts.Add(url);
        if (metadata.IsAccessibleForFree == false) parts.Add("behind a paywall");
        if (parts.Count > 0) WriteText(console, string.Join(" · ", parts), Styles.Faint);
        if (!reading.Article.Blocks.IsEmpty) WriteText(console, Sourcing.From(reading).Describe(), Style.Plain);
        if (sheet.DescribeConflicts() is { } conflicts) WriteText(console, conflicts, Styles.Cue);
    }

    private static void WriteOrigins(IAnsiConsole console, Reading reading)
    {
        var sourcing = Sourcing.From(reading);
        if (sourcing.StatementCount == 0) return;
        WriteHeading(console, "Origins");
        var rows = sourcing.Rows.ToLookup(row => IsSure(reading, row.Origin));
        foreach (var row in rows[true])
        {
            var kindAndHops = $" ({WireName.Of(row.Origin.Kind)}), {row.DescribeHops()}:";
            new StyledText().Append(row.Origin.Name, Styles.Source).Append(kindAndHops).Append(ListIds(row), Styles.Number)
                .Write(console, hang: 4);
        }

        if (rows.Contains(false)) WriteUnsureOrigins(console, rows[false]);
    }

    private static bool IsSure(Reading reading, Origin origin) =>
        origin.Attributions.Any(index => AttributionFacts.IsSure(reading.Attributions[index]));

    private static void WriteUnsureOrigins(IAnsiConsole console, IEnumerable<SourcingRow> rows)
    {
        var names = string.Join(", ", rows.Select(row => row.Origin.Name + ListIds(row)));
        new StyledText().Append($"Less sure: {names}", Styles.Faint).Write(console, hang: 4);
    }

    private static string ListIds(SourcingRow row) => string.Concat(row.Origin.Attributions.Select(index => $" #{index}"));

    private static void WriteDiagnostics(IAnsiConsole console, Reading reading)
    {
        if (reading.Diagnostics.IsEmpty) return;
        WriteHeading(console, "Worth knowing");
        foreach (var diagnostic in reading.Diagnostics)
        {
            WriteText(console, $"{diagnostic.Message} ({diagnostic.Code})", Style.Plain);
        }
    }

    /// <summary>Writes a heading with an empty line before it.</summary>
    public static void WriteHeading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        WriteText(console, text, Styles.Title);
    }

    /// <summary>Writes a text four columns in.</summary>
    public static void WriteIndented(IAnsiConsole console, string text, Style style) =>
        new StyledText().Append(text, style).Write(console, indent: 4);

    private static void WriteText(IAnsiConsole console, string text, Style style) => new StyledText().Append(text, style).Write(console);

    private static string? FindHeadline(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Headline) return article[block.Span];
        }

        return null;
    }
}
