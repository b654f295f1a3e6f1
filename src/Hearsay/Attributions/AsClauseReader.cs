namespace Hearsay.Attributions;

/// <summary>Sets source and content of a clause that opens its sentence: "As noted by Vice News two years ago, the regime ...".</summary>
/// <remarks>The first comma outside quotation marks parts such a clause from all that it attributes.</remarks>
internal static class AsClauseReader
{
    /// <summary>The proposal with the source inside the clause and the content behind it, or as it was.</summary>
    public static Proposal Read(TokenTable table, Proposal proposal)
    {
        var sentence = table.SentenceOf(proposal.Head);
        if (!Opens(table, proposal, sentence) || Comma(table, proposal, sentence) is not { } comma) return proposal;
        var end = ContentEnd(table, sentence);
        if (end <= comma + 1 || Source(table, proposal, sentence, comma) is not { } source) return proposal;
        return proposal with { Source = source, Contents = [new TokenRange(comma + 1, end)] };
    }

    private static bool Opens(TokenTable table, Proposal proposal, Sentence sentence) =>
        table.Text(sentence.FirstToken).Equals("as", StringComparison.OrdinalIgnoreCase)
        && proposal.Cue.Contains(proposal.Head) && table.CueClass[proposal.Head] != Languages.CueClass.None
        && table.Upos[proposal.Head] == PartOfSpeech.Verb && Subjects(table, proposal, sentence);

    // "As five refugees fled, the guards fired, the paper reported": the reporting verb stands outside the clause.
    private static bool Subjects(TokenTable table, Proposal proposal, Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < proposal.Head; token++)
            if (table.IsMark(token, ',') || table.Upos[token] == PartOfSpeech.Verb) return false;
        return true;
    }

    private static int? Comma(TokenTable table, Proposal proposal, Sentence sentence)
    {
        for (var token = proposal.Head; token < sentence.EndToken; token++)
            if (table.IsMark(token, ',') && table.Quotation[token] < 0) return token;
        return null;
    }

    private static TokenRange? Source(TokenTable table, Proposal proposal, Sentence sentence, int comma)
    {
        if (proposal.Source is { } chosen && chosen.First > sentence.FirstToken && chosen.End <= comma) return chosen;
        var after = proposal.Head + 1;
        if (after + 1 < comma && table.Text(after) is "by") return new TokenRange(after + 1, comma);
        var before = new TokenRange(sentence.FirstToken + 1, proposal.Cue.First);
        return before.Count > 0 ? before : null;
    }

    // The full stop belongs to the sentence; one inside closing quotation marks to the content.
    private static int ContentEnd(TokenTable table, Sentence sentence)
    {
        var last = sentence.EndToken - 1;
        return table.IsMark(last, '.') ? last : sentence.EndToken;
    }
}
