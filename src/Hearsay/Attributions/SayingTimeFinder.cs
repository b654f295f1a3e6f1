using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Finds when something was said: the date or time of day in the cue's sentence that is no part of the content.</summary>
internal static class SayingTimeFinder
{
    /// <summary>The most tokens between the cue and the time; what stands further off times something else.</summary>
    private const int MostBetween = 14;

    /// <summary>The most tokens between the cue's head and the time, those of the source counted too.</summary>
    private const int MostReach = 100;

    /// <summary>The index of the time of saying in <paramref name="times"/>, which are in text order, or null.</summary>
    public static int? Find(TokenTable table, Proposal proposal, ImmutableArray<TimeExpression> times)
    {
        var sentence = table.SentenceOf(proposal.Head);
        var start = table.Syntax.Tokens[Math.Max(sentence.FirstToken, proposal.Head - MostReach)].Span.Start;
        var end = table.Syntax.Tokens[Math.Min(sentence.EndToken, proposal.Head + MostReach) - 1].Span.End;
        int? nearest = null;
        var least = MostBetween + 1;
        var first = TextOrder.FirstFrom(times.AsSpan(), start, time => time.Span.Start);
        for (var index = first; index < times.Length && times[index].Span.Start < end; index++)
        {
            var distance = DistanceTo(table, proposal, times[index]);
            if (distance < least) (nearest, least) = (index, distance);
        }

        return nearest;
    }

    private static int DistanceTo(TokenTable table, Proposal proposal, TimeExpression time)
    {
        // "Now" and "recently" do not tell when.
        var isVague = time.Value?.EndsWith("_REF", StringComparison.Ordinal) == true;
        if (isVague || time.Type is not (TimeType.Date or TimeType.Time)) return int.MaxValue;
        var words = table.TokensIn(time.Span);
        var isElsewhere = proposal.Contents.Any(content => content.Overlaps(words)) || proposal.Source?.Overlaps(words) == true;
        if (isElsewhere) return int.MaxValue;
        return words.First >= proposal.Cue.End
            ? DistanceAfter(proposal, words)
            : Math.Max(0, proposal.Cue.First - words.End) - Between(proposal, words.End, proposal.Cue.First);
    }

    // "said on Monday" stands after the cue; a time behind the content belongs to what follows.
    private static int DistanceAfter(Proposal proposal, TokenRange words)
    {
        var passesContent = proposal.Contents.Any(content => content.First >= proposal.Cue.End && content.End <= words.First);
        return passesContent ? int.MaxValue : words.First - proposal.Cue.End - Between(proposal, proposal.Cue.End, words.First);
    }

    // A long source between the two does not part them: "said Lena Moravec, the keeper of the lock, on Monday".
    private static int Between(Proposal proposal, int first, int end) =>
        proposal.Source is { } source && source.First >= first && source.End <= end ? source.Count : 0;
}
