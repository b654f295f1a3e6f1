using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes a reading as text: the marked article, who said what, the origins, and what is worth knowing.</summary>
/// <remarks>Without colours, signs stand for the styles: *source*, _cue_, ~hedge~ and ‹content›.</remarks>
internal static class TextView
{
    private const int QuotedLength = 120;

    /// <summary>Writes the whole view, wrapped at <paramref name="width"/>.</summary>
    public static void Write(Reading reading, TextWriter writer, bool hasColour, int width)
    {
        var console = MakeConsole(writer, hasColour, width);
        WriteHeader(console, reading);
        new MarkedArticle(console, reading, hasColour).Write();
        WriteStatements(console, reading);
        WriteOrigins(console, reading);
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

    private static void WriteHeader(IAnsiConsole console, Reading reading)
    {
        var metadata = reading.Article.Metadata;
        var title = metadata.Title ?? FindHeadline(reading.Article) ?? metadata.Id;
        WriteText(console, title, Styles.Title);
        var parts = new List<string>();
        if (metadata.Outlet is { } outlet) parts.Add(outlet);
        if (metadata.Published is { } published) parts.Add(published.ToString());
        if (!metadata.Authors.IsEmpty) parts.Add("by " + string.Join(", ", metadata.Authors));
        if (metadata.Url is { } url) parts.Add(url);
        if (parts.Count > 0) WriteText(console, string.Join(" · ", parts), Styles.Faint);
        console.WriteLine();
    }

    private static void WriteStatements(IAnsiConsole console, Reading reading)
    {
        WriteText(console, "Statements", Styles.Title);
        if (reading.Attributions.IsEmpty) WriteText(console, "Nothing on this page is attributed to anyone.", Styles.Faint);
        for (var index = 0; index < reading.Attributions.Length; index++) WriteStatement(console, reading, index);
    }

    private static void WriteStatement(IAnsiConsole console, Reading reading, int index)
    {
        var attribution = reading.Attributions[index];
        new StyledText().Append($"[{index + 1}] ", Styles.Number).Append(Chain.Write(reading, attribution), Styles.Source).Write(console);
        var words = string.Join(" … ", attribution.Content.Select(span => reading.Article[span]));
        WriteIndented(console, Shorten(words), Style.Plain);
        WriteIndented(console, string.Join(" · ", AttributionFacts.Describe(reading, attribution)), Styles.Faint);
    }

    private static void WriteOrigins(IAnsiConsole console, Reading reading)
    {
        var sourcing = Sourcing.From(reading);
        if (sourcing.StatementCount == 0) return;
        WriteHeading(console, "Origins");
        foreach (var row in sourcing.Rows)
        {
            var numbers = string.Concat(row.Origin.Attributions.Select(index => $"[{index + 1}]"));
            var kindAndHops = $" ({WireName.Of(row.Origin.Kind)}), {row.DescribeHops()} ";
            new StyledText().Append(row.Origin.Name, Styles.Source).Append(kindAndHops).Append(numbers, Styles.Number).Write(console);
        }

        WriteText(console, sourcing.DescribeShares(), Styles.Faint);
    }

    private static void WriteDiagnostics(IAnsiConsole console, Reading reading)
    {
        if (reading.Diagnostics.IsEmpty) return;
        WriteHeading(console, "Worth knowing");
        foreach (var diagnostic in reading.Diagnostics)
        {
            WriteText(console, $"{diagnostic.Message} ({diagnostic.Code})", Style.Plain);
        }
    }

    private static void WriteHeading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        WriteText(console, text, Styles.Title);
    }

    /// <summary>Writes a text four columns in.</summary>
    public static void WriteIndented(IAnsiConsole console, string text, Style style) =>
        new StyledText().Append(text, style).Write(console, indent: 4);

    private static void WriteText(IAnsiConsole console, string text, Style style) => new StyledText().Append(text, style).Write(console);

    private static string Shorten(string text)
    {
        if (text.Length <= QuotedLength) return text;
        var end = text.LastIndexOf(' ', QuotedLength);
        return text[..(end < QuotedLength / 2 ? QuotedLength : end)] + " …";
    }

    private static string? FindHeadline(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Headline) return article[block.Span];
        }

        return null;
    }
}
