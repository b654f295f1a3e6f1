using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds statements attributed to nobody: "the keeper reportedly left", "it is rumoured that the wall will be sold".</summary>
internal static class HearsayFinder
{
    /// <summary>How sure a rule of this kind is; chosen below that of a clear cue with a source.</summary>
    private const double Confidence = 0.8;

    /// <summary>The most tokens of a clause on either side of its hedge, and the furthest that a cue around it may stand.</summary>
    private const int MostReach = 300;

    /// <summary>A proposal without a source for each hedge of hearsay that belongs to none of <paramref name="proposals"/>.</summary>
    /// <param name="table">The tokens of the article.</param>
    /// <param name="proposals">The proposals that were found by their cues, in text order.</param>
    /// <param name="hedges">The hedges of the article, from <see cref="HedgeFinder.Find"/>.</param>
    public static ImmutableArray<Proposal> Find(TokenTable table, ImmutableArray<Proposal> proposals, ImmutableArray<Hedge> hedges)
    {
        var taken = TakenBy(table, proposals, hedges);
        var found = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var hedge in hedges)
        {
            if (!hedge.IsHearsay || taken.Contains(hedge.Words.First)) continue;
            var contents = ContentsOf(table, hedge, LimitsOf(table, hedge.Words, proposals));
            if (!contents.IsEmpty) found.Add(new Proposal(CueOf(table, hedge), HeadOf(table, hedge), null, contents, Confidence));
        }

        return found.ToImmutable();
    }

    private static HashSet<int> TakenBy(TokenTable table, ImmutableArray<Proposal> proposals, ImmutableArray<Hedge> hedges)
    {
        var taken = new HashSet<int>();
        foreach (var proposal in proposals)
            foreach (var hedge in HedgeFinder.HedgesOf(table, proposal, hedges)) taken.Add(hedge.Words.First);
        return taken;
    }

    // "He said the pumps were allegedly sold": a hedge inside a content speaks of that content and no further.
    private static TokenRange LimitsOf(TokenTable table, TokenRange words, ImmutableArray<Proposal> proposals)
    {
        var sentence = table.SentenceOf(words.First);
        var limits = new TokenRange(
            Math.Max(sentence.FirstToken, words.First - MostReach), Math.Min(sentence.EndToken, words.End + MostReach));
        var first = TextOrder.FirstFrom(proposals.AsSpan(), words.First - MostReach, proposal => proposal.Head);
        for (var index = first; index < proposals.Length; index++)
        {
            if (proposals[index].Head > words.First + MostReach) break;
            foreach (var content in proposals[index].Contents)
            {
                if (!content.Contains(words.First)) continue;
                limits = new TokenRange(Math.Max(limits.First, content.First), Math.Min(limits.End, content.End));
            }
        }

        return limits;
    }

    private static ImmutableArray<TokenRange> ContentsOf(TokenTable table, Hedge hedge, TokenRange limits)
    {
        var after = ClauseReader.After(table, hedge.Words, limits);
        if (hedge.Kind == HedgeKind.Clause) return after.Count > 1 ? [after] : [];
        var before = ClauseReader.Before(table, hedge.Words, limits);
        return [.. new[] { before, after }.Where(range => range.Count > 0)];
    }

    // "It is rumoured": the empty subject is no part of the cue.
    private static TokenRange CueOf(TokenTable table, Hedge hedge) =>
        table.Text(hedge.Words.First) is "it" or "It" ? hedge.Words with { First = hedge.Words.First + 1 } : hedge.Words;

    private static int HeadOf(TokenTable table, Hedge hedge)
    {
        var last = hedge.Words.End - 1;
        return table.Text(last) is "to" or "of" or "it" ? last - 1 : last;
    }
}
