using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Tells whether a source stands by what is attributed to it.</summary>
/// <remarks>
/// Each word of denial, refusal or negation at the cue turns the polarity, so that "did not deny" is positive: the source lets the
/// statement stand. "Could not confirm" and "declined to say" are negative: the source is tied to the statement and does not stand by it.
/// </remarks>
internal static class PolarityReader
{
    /// <summary>The most tokens before the cue that may turn it: "dismissed as false the claims".</summary>
    private const int MostBefore = 4;

    /// <summary>The polarity of a proposal.</summary>
    public static Polarity Read(TokenTable table, Proposal proposal)
    {
        var turns = 0;
        var last = LastOf(proposal);
        for (var token = FirstOf(table, proposal); token <= last; token++)
            if (!IsContent(proposal, token) && IsTurn(table, token)) turns++;
        if (proposal.Source is { } source && NamesNobody(table, source)) turns++;
        return turns % 2 == 0 ? Polarity.Positive : Polarity.Negative;
    }

    // "rejected the claim that": where the noun is the cue, the verb before it decides; never a word before the source.
    private static int FirstOf(TokenTable table, Proposal proposal)
    {
        var first = Math.Max(proposal.Cue.First - MostBefore, table.SentenceOf(proposal.Head).FirstToken);
        if (proposal.Source is { } source && source.End <= proposal.Cue.First) first = Math.Max(first, source.End);
        for (var token = proposal.Cue.First - 1; token >= first; token--)
            if (EndsClause(table, token)) return token + 1;
        return first;
    }

    // "told nobody that": the first word after the cue may turn it.
    private static int LastOf(Proposal proposal) =>
        proposal.Source?.Contains(proposal.Cue.End) == true ? proposal.Cue.End - 1 : proposal.Cue.End;

    private static bool IsTurn(TokenTable table, int token)
    {
        if (token >= table.Count) return false;
        var next = token + 1 < table.Count ? table.Text(token + 1) : [];
        var kind = DenialTable.English.KindOf(table.Text(token), next);
        // "not only said": the source says it, and more. "Failed" alone is no refusal: it needs its infinitive.
        return kind switch
        {
            DenialKind.None => false,
            DenialKind.Negator => !(next is "only" or "just" or "merely" or "simply" or "doubt"),
            _ => !(table.Text(token).StartsWith("fail", StringComparison.OrdinalIgnoreCase) && next is not "to"),
        };
    }

    // "No official said", "none of them said", "neither side claimed".
    private static bool NamesNobody(TokenTable table, TokenRange source) =>
        DenialTable.English.KindOf(table.Text(source.First), []) == DenialKind.Negator;

    private static bool EndsClause(TokenTable table, int token) =>
        table.Text(token) is "," or ";" or ":" or "—" or "–" or "but" or "that" or "who" or "which"
            || table.Closes[token] || table.Opens[token];

    private static bool IsContent(Proposal proposal, int token)
    {
        foreach (var content in proposal.Contents)
            if (content.Contains(token)) return true;
        return false;
    }
}
