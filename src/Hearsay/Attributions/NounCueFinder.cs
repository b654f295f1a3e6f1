using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds what is claimed by a noun of speech with its owner: "Moravec's claim that the pumps had failed".</summary>
internal static class NounCueFinder
{
    private const double Confidence = 0.6;

    /// <summary>The most tokens of the owner's name.</summary>
    private const int MostOwner = 8;

    /// <summary>A proposal for every such noun that heads none of the proposals.</summary>
    public static IEnumerable<Proposal> Find(TokenTable table, IEnumerable<Proposal> proposals)
    {
        var heads = proposals.Select(proposal => proposal.Head).ToHashSet();
        for (var token = 1; token < table.Count - 1; token++)
        {
            if (heads.Contains(token) || !IsCue(table, token) || Owner(table, token) is not { } owner) continue;
            var sentence = table.SentenceOf(token);
            var limits = new TokenRange(sentence.FirstToken, sentence.EndToken);
            var content = ClauseReader.After(table, new TokenRange(token, token + 1), limits);
            if (content.Count > 2) yield return new Proposal(new TokenRange(token, token + 1), token, owner, [content], Confidence);
        }
    }

    private static bool IsCue(TokenTable table, int token) =>
        table.Upos[token] == PartOfSpeech.Noun && table.Text(token + 1) is "that" && table.Sentence[token] == table.Sentence[token + 1]
        && table.CueClass[token] is CueClass.Say or CueClass.Claim or CueClass.Deny or CueClass.Promise
            or CueClass.Think or CueClass.Want or CueClass.Feel;

    // "her", "Lena Moravec's", "the ministry's": the words before the noun, the sign of the possessive left out.
    private static TokenRange? Owner(TokenTable table, int noun)
    {
        var last = noun - 1;
        while (last > 0 && table.Upos[last] == PartOfSpeech.Adj) last--;
        if (IsPossessive(table, last)) return new TokenRange(last, last + 1);
        if (table.Syntax.Tokens[last].Xpos != "POS") return null;
        var first = last;
        var earliest = Math.Max(table.SentenceOf(noun).FirstToken, last - MostOwner);
        while (first > earliest && IsName(table, first - 1)) first--;
        return first < last ? new TokenRange(first, last) : null;
    }

    // By its form too: "her" before a noun is easily taken for an object.
    private static bool IsPossessive(TokenTable table, int token) =>
        table.Syntax.Tokens[token].Xpos == "PRP$" || table.Text(token) is "her" or "Her";

    private static bool IsName(TokenTable table, int token) =>
        FeatureWindow.IsNominal(table, token) || table.Upos[token] is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num;
}
