using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds the words with which the writer keeps a distance, and tells those that belong to an attribution.</summary>
internal static class HedgeFinder
{
    /// <summary>The most tokens between a hedge that opens a sentence and the source or cue it scopes over: "Reportedly, ".</summary>
    private const int MostBetween = 2;

    /// <summary>The most tokens between a cue's head and its hedge.</summary>
    private const int MostReach = 100;

    /// <summary>All hedges of an article in text order; none overlaps another.</summary>
    public static ImmutableArray<Hedge> Find(TokenTable table)
    {
        var hedges = ImmutableArray.CreateBuilder<Hedge>();
        for (var token = 0; token < table.Count; token++)
        {
            var end = table.SentenceOf(token).EndToken;
            if (!HedgeTable.English.TryFind(table.Article, table.Syntax.Tokens, token, end, out var kind, out var count)) continue;
            // "It is rumoured that": the conjunction belongs to what is rumoured.
            var wordCount = kind == HedgeKind.Clause ? count - 1 : count;
            hedges.Add(new Hedge(new TokenRange(token, token + wordCount), kind));
            token += count - 1;
        }

        return hedges.ToImmutable();
    }

    /// <summary>Those of an article's hedges that belong to the attribution: in its cue, beside it, or before the whole.</summary>
    /// <remarks>A hedge inside the content is the content's own, unless it stands directly at the cue.</remarks>
    public static ImmutableArray<Hedge> HedgesOf(TokenTable table, Proposal proposal, ImmutableArray<Hedge> hedges)
    {
        var sentence = table.SentenceOf(proposal.Head);
        var first = Math.Max(sentence.FirstToken, proposal.Head - MostReach);
        var end = Math.Min(sentence.EndToken, proposal.Head + MostReach);
        var own = ImmutableArray.CreateBuilder<Hedge>();
        var next = TextOrder.FirstFrom(hedges.AsSpan(), first, hedge => hedge.Words.First);
        for (var index = next; index < hedges.Length && hedges[index].Words.First < end; index++)
            if (Belongs(table, hedges[index], proposal)) own.Add(hedges[index]);
        return own.ToImmutable();
    }

    private static bool Belongs(TokenTable table, Hedge hedge, Proposal proposal)
    {
        var words = hedge.Words;
        if (words.Overlaps(proposal.Cue)) return true;
        if (hedge.Kind == HedgeKind.Source) return proposal.Source is { } named && words.Overlaps(named);
        // "said reportedly that": nothing stands between; "said, apparently in haste," is the writer's remark on the saying.
        if (words.First == proposal.Cue.End || words.End == proposal.Cue.First) return true;
        if (proposal.Contents.Any(content => content.Overlaps(words))) return false;
        return StandsBetween(table, words, proposal) || StandsBefore(words, proposal);
    }

    // "The keeper, reportedly in anger, told them": between source and cue, on either side.
    // "He reportedly bolted and tried to flee": the hedge is that of the first verb, not of the second.
    private static bool StandsBetween(TokenTable table, TokenRange words, Proposal proposal)
    {
        if (proposal.Source is not { } source) return false;
        var first = Math.Min(source.End, proposal.Cue.End);
        var end = Math.Max(source.First, proposal.Cue.First);
        return words.First >= first && words.End <= end && !HasVerb(table, words.End, proposal.Cue.First);
    }

    private static bool HasVerb(TokenTable table, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (table.Upos[token] == PartOfSpeech.Verb) return true;
        return false;
    }

    // "Reportedly, the keeper told them": before the whole, with no more than a comma between.
    private static bool StandsBefore(TokenRange words, Proposal proposal)
    {
        var first = Math.Min(proposal.Cue.First, proposal.Source?.First ?? proposal.Cue.First);
        return words.End <= first && first - words.End <= MostBetween;
    }
}
