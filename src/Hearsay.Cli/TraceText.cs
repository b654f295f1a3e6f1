using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Claims;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes the hits of a trace to be read.</summary>
internal static class TraceText
{
    /// <summary>One entry a hit: the chain, the sentence, and the facts of the attribution.</summary>
    public static void Write(ImmutableArray<ClaimHit> hits, TextWriter writer, bool hasColour, int width)
    {
        if (hits.IsEmpty) return;
        var console = TextView.MakeConsole(writer, hasColour, width);
        Reading? last = null;
        foreach (var hit in hits)
        {
            if (hit.Reading != last) WriteArticle(console, hit.Reading, isFirst: last is null);
            last = hit.Reading;
            WriteHit(console, hit);
        }

        console.WriteLine();
        new StyledText().Append(Summarize(hits), Styles.Faint).Write(console);
    }

    private static string Summarize(ImmutableArray<ClaimHit> hits)
    {
        var ownCount = hits.Count(IsOwnVoice);
        var deniedCount = hits.Count(hit => hit.Attribution is { } index && hit.Reading.Attributions[index].Polarity == Polarity.Negative);
        var articleCount = hits.Select(hit => hit.Reading).Distinct(ReferenceEqualityComparer.Instance).Count();
        var denied = deniedCount == 0 ? "" : $", {deniedCount} as denied";
        return $"{Count(hits.Length, "sentence")} in {Count(articleCount, "article")}: {hits.Length - ownCount} attributed{denied}, "
            + $"{ownCount} in the article's own voice.";
    }

    private static bool IsOwnVoice(ClaimHit hit) =>
        hit.Attribution is not { } index || hit.Reading.Attributions[index].Source?.Kind == EntityKind.Writer;

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static void WriteArticle(IAnsiConsole console, Reading reading, bool isFirst)
    {
        if (!isFirst) console.WriteLine();
        var metadata = reading.Article.Metadata;
        string?[] parts = [metadata.Id, metadata.Outlet, metadata.Published?.ToString(), metadata.Title];
        new StyledText().Append(string.Join(" · ", parts.Where(part => part is not null)), Styles.Title).Write(console, hang: 4);
    }

    private static void WriteHit(IAnsiConsole console, ClaimHit hit)
    {
        var reading = hit.Reading;
        var chain = (Chain.FromPage(reading) with { Description = Chain.OwnVoice }).ToString();
        List<string> facts = [$"match {Math.Round(hit.Score * 100)}%"];
        if (hit.Attribution is { } index)
        {
            chain = $"#{index} {Chain.Write(reading, reading.Attributions[index])}";
            facts.AddRange(AttributionFacts.Describe(reading, reading.Attributions[index]));
        }

        TextView.WriteIndented(console, chain, Styles.Source);
        TextView.WriteIndented(console, reading.Article[hit.Sentence], Style.Plain);
        TextView.WriteIndented(console, string.Join(" · ", facts), Styles.Faint);
    }
}
