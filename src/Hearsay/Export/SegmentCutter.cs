using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Cuts an article's text at every border of a block, quotation, source, cue, content, hedge, recipient or relay.</summary>
public static class SegmentCutter
{
    /// <summary>The most parts that one segment lists; further ones, which only a damaged reading has, are left out.</summary>
    public const int MaxStrands = 32;

    /// <summary>The segments in text order. Every character of every block is in exactly one.</summary>
    public static ImmutableArray<Segment> Cut(Reading reading) => Cut(reading, []);

    /// <summary>The segments, cut besides where the spans that a view picks out begin and end.</summary>
    public static ImmutableArray<Segment> Cut(Reading reading, ImmutableArray<TextSpan> pickedOut)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var parts = Sort(CollectParts(reading));
        var borders = CollectBorders(reading, parts, pickedOut);
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var open = new List<(TextSpan Span, Strand Strand)>();
        var quotes = FindQuotedSpans(reading);
        int nextPart = 0, block = 0, quote = 0;
        for (var i = 0; i + 1 < borders.Length; i++)
        {
            var span = new TextSpan(borders[i], borders[i + 1]);
            while (block < reading.Article.Blocks.Length && reading.Article.Blocks[block].Span.End <= span.Start) block++;
            while (quote < quotes.Length && quotes[quote].End <= span.Start) quote++;
            open.RemoveAll(part => part.Span.End <= span.Start);
            for (; nextPart < parts.Count && parts[nextPart].Span.Start <= span.Start; nextPart++) open.Add(parts[nextPart]);
            var isInBlock = block < reading.Article.Blocks.Length && reading.Article.Blocks[block].Span.Contains(span);
            var isQuoted = quote < quotes.Length && quotes[quote].Contains(span);
            if (isInBlock) segments.Add(new Segment(span, block, isQuoted, OrderStrands(open)));
        }

        return segments.ToImmutable();
    }

    private static IEnumerable<(TextSpan Span, Strand Strand)> CollectParts(Reading reading)
    {
        for (var index = 0; index < reading.Attributions.Length; index++)
        {
            var attribution = reading.Attributions[index];
            foreach (var span in attribution.Content) yield return (span, new Strand(index, Role.Content));
            foreach (var span in attribution.Source?.Spans ?? []) yield return (span, new Strand(index, Role.Source));
            foreach (var span in attribution.Cue) yield return (span, new Strand(index, Role.Cue));
            foreach (var span in attribution.Hedges) yield return (span, new Strand(index, Role.Hedge));
            foreach (var span in attribution.Recipient?.Spans ?? []) yield return (span, new Strand(index, Role.Recipient));
            foreach (var span in attribution.Via.SelectMany(relay => relay.Spans)) yield return (span, new Strand(index, Role.Relay));
        }
    }

    // By start, the longer first: an outer content then stands before those inside it.
    private static List<(TextSpan Span, Strand Strand)> Sort(IEnumerable<(TextSpan Span, Strand Strand)> parts) =>
        [.. parts.Where(part => !part.Span.IsEmpty)
            .OrderBy(part => part.Span.Start).ThenByDescending(part => part.Span.End)
            .ThenBy(part => part.Strand.Attribution).ThenBy(part => part.Strand.Role)];

    private static int[] CollectBorders(
        Reading reading, List<(TextSpan Span, Strand Strand)> parts, ImmutableArray<TextSpan> pickedOut) =>
        [.. reading.Article.Blocks.Select(block => block.Span)
            .Concat(parts.Select(part => part.Span))
            .Concat(FindQuotedSpans(reading))
            .Concat(pickedOut)
            .SelectMany(span => (int[])[span.Start, span.End])
            .Where(border => border <= reading.Article.Text.Length)
            .Distinct().Order()];

    private static TextSpan[] FindQuotedSpans(Reading reading) =>
        [.. reading.Syntax.Quotations.Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Span).Order()];

    private static ImmutableArray<Strand> OrderStrands(List<(TextSpan Span, Strand Strand)> open) =>
        [.. open.Select(part => part.Strand).Distinct().OrderBy(strand => strand.Role == Role.Content ? 0 : 1).Take(MaxStrands)];
}
