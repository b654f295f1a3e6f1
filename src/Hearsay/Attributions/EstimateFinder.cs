using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds figures that somebody gives without a word of speech: "He put the number at about 260".</summary>
internal static class EstimateFinder
{
    private const double Confidence = 0.6;

    /// <summary>The most tokens from the verb to "at", and from there to the number.</summary>
    private const int MostObject = 8;
    private const int MostDoubt = 4;

    /// <summary>The most tokens of a source or a content.</summary>
    private const int MostTokens = 24;

    /// <summary>A proposal for every "put ... at" with a number that heads none of the proposals.</summary>
    public static IEnumerable<Proposal> Find(TokenTable table, IEnumerable<Proposal> proposals)
    {
        var heads = proposals.Select(proposal => proposal.Head).ToHashSet();
        for (var token = 1; token < table.Count - 1; token++)
        {
            if (heads.Contains(token) || !IsVerb(table, token) || SourceOf(table, token) is not { } source) continue;
            if (ContentOf(table, token) is { } content)
                yield return new Proposal(new TokenRange(token, token + 1), token, source, [content], Confidence);
        }
    }

    private static bool IsVerb(TokenTable table, int token) =>
        table.Upos[token] == PartOfSpeech.Verb && table.Syntax.Tokens[token].Lemma is "put" or "peg";

    private static TokenRange? SourceOf(TokenTable table, int verb)
    {
        for (var token = Math.Max(table.SentenceOf(verb).FirstToken, verb - MostTokens); token < verb; token++)
        {
            if (table.Trees.Head[token] != verb || table.Syntax.Tokens[token].Relation != "nsubj") continue;
            var source = new TokenRange(table.Trees.Left[token], Math.Min(verb, table.Trees.Right[token]));
            return source.Count <= MostTokens ? source : null;
        }

        return null;
    }

    // "the number at about 260": what is counted, and what it comes to, up to the next mark.
    private static TokenRange? ContentOf(TokenTable table, int verb)
    {
        var end = table.SentenceOf(verb).EndToken;
        var at = Next(table, verb + 1, Math.Min(end, verb + MostObject), token => table.Text(token) is "at");
        if (at < 0 || !HasFigure(table, verb + 1, at)) return null;
        var number = Next(table, at + 1, Math.Min(end, at + 1 + MostDoubt), token => table.Upos[token] == PartOfSpeech.Num);
        if (number < 0) return null;
        var last = number;
        var limit = Math.Min(end, verb + MostTokens);
        while (last + 1 < limit && table.Upos[last + 1] is not (PartOfSpeech.Punct or PartOfSpeech.Cconj)) last++;
        return new TokenRange(verb + 1, last + 1);
    }

    private static bool HasFigure(TokenTable table, int first, int end) =>
        Next(table, first, end, token => WordTable.Figures.Has(table.Syntax.Tokens[token].Lemma)) >= 0;

    private static int Next(TokenTable table, int first, int end, Func<int, bool> isIt)
    {
        for (var token = first; token < end; token++)
            if (table.Upos[token] != PartOfSpeech.Punct && isIt(token)) return token;
        return -1;
    }
}
