using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds the outlets beside a cue, or in its source, that passed a statement on: "told CNN", "the doctor who told CBS".</summary>
internal sealed class RelayFinder(TokenTable table, EntityIndex entities, RelayTable relays)
{
    private const int Reach = 8;

    /// <summary>Adds the relays of a draft.</summary>
    public void Find(AttributionDraft draft)
    {
        var sentence = table.SentenceOf(draft.Proposal.Head);
        foreach (var (span, form, entity) in entities.Inside(sentence.Span))
        {
            if (form != MentionForm.Name || entities[entity].Kind != EntityKind.Outlet) continue;
            var range = Range(sentence, span);
            if (IsBeside(draft, range) && IsRelay(draft, sentence, range)) draft.Relays.Add(range);
        }
    }

    // Outside the content, or at its very end: "said the dam had held in an interview with the BBC".
    private static bool IsBeside(AttributionDraft draft, TokenRange range) =>
        !draft.HasInContent(range.First) && draft.Relays.TrueForAll(relay => !relay.Overlaps(range))
        && (draft.Proposal.Source is not { } source || !(source.First == range.First && source.Count <= range.Count + 1));

    private bool IsRelay(AttributionDraft draft, Sentence sentence, TokenRange range)
    {
        var lead = range.First - 1;
        while (lead > sentence.FirstToken && table.Upos[lead] is PartOfSpeech.Det or PartOfSpeech.Adj) lead--;
        if (lead < sentence.FirstToken) return false;
        var word = table.Text(lead).ToString();
        if (!relays.IsLead(word)) return false;
        if (draft.Proposal.Cue.Contains(lead) || relays.IsEnough(word)) return true;
        var first = Math.Max(sentence.FirstToken, lead - Reach);
        for (var token = lead - 1; token >= first; token--)
        {
            if (draft.HasInContent(token)) return false;
            if (relays.IsTrigger(word, table.Text(token).ToString())) return true;
        }

        return false;
    }

    private TokenRange Range(Sentence sentence, TextSpan span)
    {
        var first = sentence.FirstToken;
        while (table.Syntax.Tokens[first].Span.End <= span.Start) first++;
        var end = first + 1;
        while (end < sentence.EndToken && table.Syntax.Tokens[end].Span.Start < span.End) end++;
        return new TokenRange(first, end);
    }
}
