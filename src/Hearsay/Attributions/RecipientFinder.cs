using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds to whom a statement was made: "told lawmakers", "said to reporters", "in a letter to the board".</summary>
internal static class RecipientFinder
{
    /// <summary>The most tokens on either side of the cue in which a recipient is looked for.</summary>
    private const int MostTokens = 40;

    /// <summary>The most tokens between a verb and its preposition: "said on Tuesday to".</summary>
    private const int MostBetween = 4;

    /// <summary>The words for the recipient, without a time, or null.</summary>
    public static TokenRange? Find(TokenTable table, Proposal proposal)
    {
        var open = new OpenTokens(table, proposal);
        return AsObject(table, proposal, open) ?? AfterPreposition(table, proposal, open) ?? Aside(table, proposal, open)
            ?? AsSubject(table, proposal, open);
    }

    // "told lawmakers Tuesday that"
    private static TokenRange? AsObject(TokenTable table, Proposal proposal, OpenTokens open)
    {
        if (!RecipientTable.English.TakesObject(table.Text(proposal.Head))) return null;
        var next = proposal.Head + 1;
        return IsOpenHere(table, proposal, open, next) ? PhraseReader.Read(table, next, open) : null;
    }

    // "said on Tuesday to reporters that"
    private static TokenRange? AfterPreposition(TokenTable table, Proposal proposal, OpenTokens open)
    {
        for (var token = proposal.Head + 1; token <= proposal.Head + 1 + MostBetween; token++)
        {
            if (!IsOpenHere(table, proposal, open, token) || table.IsMark(token, ',')) return null;
            if (RecipientTable.English.Takes(table.Text(proposal.Head), table.Text(token)) && open.IsOpen(token + 1))
                return PhraseReader.Read(table, token + 1, open);
        }

        return null;
    }

    // "in an interview with Radio Tarn", "Speaking to reporters,": anywhere in the sentence but in the content.
    private static TokenRange? Aside(TokenTable table, Proposal proposal, OpenTokens open)
    {
        var sentence = table.SentenceOf(proposal.Head);
        var first = Math.Max(sentence.FirstToken, proposal.Cue.First - MostTokens);
        var end = Math.Min(sentence.EndToken - 2, proposal.Cue.End + MostTokens);
        for (var token = first; token < end; token++)
        {
            if (!open.IsOpen(token) || !RecipientTable.English.IsAside(table.Text(token), table.Text(token + 1))) continue;
            if (open.IsOpen(token + 2) && PhraseReader.Read(table, token + 2, open) is { } recipient) return recipient;
        }

        return null;
    }

    // "Lawmakers were told that": the subject of the passive.
    private static TokenRange? AsSubject(TokenTable table, Proposal proposal, OpenTokens open)
    {
        var head = proposal.Head;
        var first = table.SentenceOf(head).FirstToken;
        if (head - 2 < first || !RecipientTable.English.TakesObject(table.Text(head)) || table.Upos[head] != PartOfSpeech.Verb) return null;
        if (table.Text(head - 1) is not ("was" or "were" or "been" or "being" or "is" or "are")) return null;
        var end = head - 1;
        while (end > first && table.Upos[end - 1] is PartOfSpeech.Aux or PartOfSpeech.Adv) end--;
        var start = end;
        while (start > first && open.IsOpen(start - 1) && IsOfSubject(table.Upos[start - 1])) start--;
        return start == end ? null : PhraseReader.Read(table, start, open);
    }

    private static bool IsOfSubject(PartOfSpeech upos) =>
        upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Num;

    private static bool IsOpenHere(TokenTable table, Proposal proposal, OpenTokens open, int token) =>
        token < table.SentenceOf(proposal.Head).EndToken && open.IsOpen(token);
}
