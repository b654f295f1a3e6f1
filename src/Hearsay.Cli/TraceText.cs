using System.Collections.Immutable;
using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes the hits of a trace to be read.</summary>
internal static class TraceText
{
    /// <summary>One entry a hit: the chain, the sentence, and the facts of the attribution.</summary>
    public static void Write(ImmutableArray<TraceHit> hits, TextWriter writer, bool hasColour, int width)
    {
        var console = TextView.MakeConsole(writer, hasColour, width);
        Reading? last = null;
        foreach (var hit in hits)
        {
            if (hit.Reading != last) WriteArticle(console, hit.Reading, isFirst: last is null);
            last = hit.Reading;
            WriteHit(console, hit);
        }
    }

    private static void WriteArticle(IAnsiConsole console, Reading reading, bool isFirst)
    {
        if (!isFirst) console.WriteLine();
        var metadata = reading.Article.Metadata;
        string?[] parts = [metadata.Id, metadata.Outlet, metadata.Published?.ToString(), metadata.Title];
        new StyledText().Append(string.Join(" · ", parts.Where(part => part is not null)), Styles.Title).Write(console);
    }

    private static void WriteHit(IAnsiConsole console, TraceHit hit)
    {
        var reading = hit.Reading;
        var chain = $"{reading.Article.Metadata.Outlet ?? Chain.UnknownOutlet} (in its own voice)";
        List<string> facts = [$"match {Math.Round(hit.Score * 100)}%"];
        if (hit.Attribution is { } index)
        {
            chain = Chain.Write(reading, reading.Attributions[index]);
            facts.AddRange(AttributionFacts.Describe(reading, reading.Attributions[index]));
        }

        TextView.WriteIndented(console, chain, Styles.Source);
        TextView.WriteIndented(console, reading.Article[hit.Sentence], Style.Plain);
        TextView.WriteIndented(console, string.Join(" · ", facts), Styles.Faint);
    }
}
