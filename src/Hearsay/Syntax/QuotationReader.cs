using System.Collections.Immutable;

namespace Hearsay.Syntax;

/// <summary>Finds what stands in quotation marks, paragraph by paragraph.</summary>
/// <remarks>A paragraph that leaves a quotation open goes on in the next one that is read and opens with a mark.</remarks>
internal static class QuotationReader
{
    /// <summary>The quotations of all blocks that are read, by their opening marks.</summary>
    public static ImmutableArray<Quotation> Read(string text, ImmutableArray<Block> blocks)
    {
        List<Quotation> quotations = [];
        var isContinued = false;
        for (var index = 0; index < blocks.Length; index++)
        {
            if (blocks[index].IsRead)
            {
                var nextOpens = NextOpensWithMark(text, blocks, index);
                isContinued = ReadBlock(text, blocks[index].Span, isContinued, nextOpens, quotations);
            }
        }

        return [.. quotations];
    }

    private static bool ReadBlock(string text, TextSpan block, bool isContinued, bool nextOpens, List<Quotation> quotations)
    {
        List<int> open = [];
        var firstOfBlock = quotations.Count;
        foreach (var mark in QuotationMarkReader.Read(text, block))
        {
            if (mark.Opens)
            {
                var isContinuation = isContinued && quotations.Count == firstOfBlock && mark.Span.Start == block.Start;
                quotations.Add(Unclosed(mark, block, open.Count, isContinuation));
                open.Add(quotations.Count - 1);
            }
            else
            {
                Close(mark, text, open, quotations);
            }
        }

        var leavesOpen = open.Count > 0 && quotations[open[0]].Depth == 0;
        if (leavesOpen && nextOpens)
        {
            quotations[open[0]] = quotations[open[0]] with { End = QuotationEnd.Continued };
        }

        return leavesOpen && nextOpens;
    }

    private static Quotation Unclosed(QuotationMark mark, TextSpan block, int depth, bool isContinuation)
    {
        TextSpan span = new(mark.Span.Start, block.End);
        TextSpan inner = new(mark.Span.End, block.End);
        return new Quotation(span, inner, depth, QuotationEnd.Unclosed, isContinuation);
    }

    // A closing mark ends the innermost quotation of its own kind; what was opened inside and not closed stays open to the end.
    private static void Close(QuotationMark mark, string text, List<int> open, List<Quotation> quotations)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            var quotation = quotations[open[depth]];
            if (QuotationMarkReader.KindAt(text, quotation.Span.Start) == mark.Kind)
            {
                CutOpenInside(open, depth, mark.Span.Start, quotations);
                TextSpan span = new(quotation.Span.Start, mark.Span.End);
                TextSpan inner = new(quotation.Inner.Start, Math.Max(quotation.Inner.Start, mark.Span.Start));
                quotations[open[depth]] = quotation with { Span = span, Inner = inner, End = QuotationEnd.Closed };
                open.RemoveRange(depth, open.Count - depth);
                return;
            }
        }
    }

    // “He said ‘no.”: the inner quotation ends, unclosed, where the outer one does.
    private static void CutOpenInside(List<int> open, int depth, int end, List<Quotation> quotations)
    {
        for (var inside = depth + 1; inside < open.Count; inside++)
        {
            var quotation = quotations[open[inside]];
            quotations[open[inside]] = quotation with
            {
                Span = new TextSpan(quotation.Span.Start, end),
                Inner = new TextSpan(Math.Min(quotation.Inner.Start, end), end),
            };
        }
    }

    private static bool NextOpensWithMark(string text, ImmutableArray<Block> blocks, int index)
    {
        for (var next = index + 1; next < blocks.Length; next++)
        {
            if (blocks[next].IsRead)
            {
                return !blocks[next].Span.IsEmpty && text[blocks[next].Span.Start] is '"' or '“' or '«' or '‘';
            }
        }

        return false;
    }
}
