using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Cuts an article's text at every border of a block, quotation, part of an attribution or fact.</summary>
public static class SegmentCutter
{
    /// <summary>The most parts, and the most facts, of one segment; further ones, which only a damaged reading has, are left out.</summary>
    public const int MaxStrands = 32;

    /// <summary>The segments in text order. Every character of every block is in exactly one.</summary>
    public static ImmutableArray<Segment> Cut(Reading reading) => Cut(reading, []);

    /// <summary>The segments, cut besides where the spans that a view picks out begin and end.</summary>
    public static ImmutableArray<Segment> Cut(Reading reading, ImmutableArray<TextSpan> pickedOut)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var parts = CollectStrands(reading).OrderBy(part => part.Strand.Attribution).ThenBy(part => part.Strand.Role);
        var strands = new OpenParts<Strand>(parts);
        var facts = new OpenParts<FactMark>(MarkedFacts.Of(reading));
        var quotes = FindQuotedSpans(reading);
        var borders = CollectBorders(reading, [.. strands.Spans, .. facts.Spans, .. quotes, .. pickedOut]);
        var segments = ImmutableArray.CreateBuilder<Segment>();
        int block = 0, quote = 0;
        for (var i = 0; i + 1 < borders.Length; i++)
        {
            var span = new TextSpan(borders[i], borders[i + 1]);
            while (block < reading.Article.Blocks.Length && reading.Article.Blocks[block].Span.End <= span.Start) block++;
            while (quote < quotes.Length && quotes[quote].End <= span.Start) quote++;
            var isInBlock = block < reading.Article.Blocks.Length && reading.Article.Blocks[block].Span.Contains(span);
            var isQuoted = quote < quotes.Length && quotes[quote].Contains(span);
            var (openStrands, openFacts) = (OrderStrands(strands.MoveTo(span.Start)), Limit(facts.MoveTo(span.Start)));
            if (isInBlock) segments.Add(new Segment(span, block, isQuoted, openStrands) { Facts = openFacts });
        }

        return segments.ToImmutable();
    }

    private static IEnumerable<(TextSpan Span, Strand Strand)> CollectStrands(Reading reading)
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

    private static int[] CollectBorders(Reading reading, IEnumerable<TextSpan> spans) =>
        [.. reading.Article.Blocks.Select(block => block.Span)
            .Concat(spans)
            .SelectMany(span => (int[])[span.Start, span.End])
            .Where(border => border <= reading.Article.Text.Length)
            .Distinct().Order()];

    private static TextSpan[] FindQuotedSpans(Reading reading) =>
        [.. reading.Syntax.Quotations.Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Span).Order()];

    private static ImmutableArray<Strand> OrderStrands(IEnumerable<Strand> open) =>
        [.. open.Distinct().OrderBy(strand => strand.Role == Role.Content ? 0 : 1).Take(MaxStrands)];

    private static ImmutableArray<FactMark> Limit(IEnumerable<FactMark> open) => [.. open.Distinct().Take(MaxStrands)];
}
