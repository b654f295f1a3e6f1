using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Takes from a source's edges what stands there but is no part of it: a time, a mark of quotation.</summary>
internal static class SourceTrimmer
{
    /// <summary>The proposal with its source trimmed.</summary>
    public static Proposal Trim(TokenTable table, Proposal proposal, ImmutableArray<TimeExpression> times)
    {
        if (proposal.Source is not { } source) return proposal;
        source = WithoutMark(table, WithoutTime(table, source, times));
        return proposal with { Source = source };
    }

    // "As noted by Vice News two years ago": the time is that of the saying.
    private static TokenRange WithoutTime(TokenTable table, TokenRange source, ImmutableArray<TimeExpression> times)
    {
        var span = table.Span(source);
        var first = TextOrder.FirstFrom(times.AsSpan(), span.Start + 1, time => time.Span.Start);
        for (var index = first; index < times.Length && times[index].Span.Start < span.End; index++)
        {
            if (times[index].Span.End != span.End || times[index].Type is TimeType.Duration or TimeType.Set) continue;
            var end = source.End;
            while (end > source.First + 1 && table.Syntax.Tokens[end - 1].Span.Start >= times[index].Span.Start) end--;
            return source with { End = end };
        }

        return source;
    }

    // “South Korea’s Chosun Ilbo newspaper reported ...”: the mark opens the whole quotation, not the source.
    private static TokenRange WithoutMark(TokenTable table, TokenRange source)
    {
        var isWhole = Enumerable.Range(source.First, source.Count).Any(token => table.Closes[token]);
        return table.Opens[source.First] && !isWhole && source.Count > 1 ? source with { First = source.First + 1 } : source;
    }
}
