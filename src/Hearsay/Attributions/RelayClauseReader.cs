using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Takes clauses such as ", as noted by the BBC" into the attribution that they pass on.</summary>
internal sealed class RelayClauseReader(TokenTable table)
{
    /// <summary>Merges a relay clause into the statements of its sentence that it passes on: those in its content, or the first.</summary>
    public void Merge(IReadOnlyList<AttributionDraft> drafts)
    {
        foreach (var sentence in drafts.GroupBy(draft => table.Sentence[draft.Proposal.Head]))
        {
            var members = sentence.ToArray();
            foreach (var clause in members.Where(IsClause)) Merge(clause, [.. members.Where(member => IsPassedOn(member, clause))]);
        }
    }

    private void Merge(AttributionDraft clause, AttributionDraft[] members)
    {
        var inside = Array.FindAll(members, member => clause.HasInContent(member.Proposal.Head));
        foreach (var member in inside.Length > 0 ? inside : members.Take(1)) MergeInto(member, clause);
    }

    // "as noted by the BBC", "as the BBC reported", "as first reported by the Times".
    private bool IsClause(AttributionDraft draft)
    {
        if (draft.Proposal.Source is not { } source) return false;
        var first = Math.Min(draft.Proposal.Cue.First, source.First);
        return table.Text(first).Equals("as", StringComparison.OrdinalIgnoreCase) || IsAs(first - 1) || IsAs(first - 2);
    }

    private bool IsAs(int token) => token >= 0 && table.Text(token).Equals("as", StringComparison.OrdinalIgnoreCase);

    private bool IsPassedOn(AttributionDraft member, AttributionDraft clause) =>
        member != clause && !member.IsMerged && member.Proposal.Source is not null && !IsClause(member)
        && !IsQuoted(member, clause);

    // A statement inside quotation marks does not reach the clause outside them.
    private bool IsQuoted(AttributionDraft member, AttributionDraft clause) =>
        table.Quotation[member.Proposal.Head] != table.Quotation[clause.Proposal.Head];

    private void MergeInto(AttributionDraft passedOn, AttributionDraft clause)
    {
        passedOn.Relays.Add(clause.Proposal.Source!.Value); // A clause has a source: IsClause asks for it.
        passedOn.Proposal = passedOn.Proposal with { Contents = Without(passedOn.Proposal.Contents, clause) };
        clause.IsMerged = true;
    }

    // An indirect content may have swallowed the clause at its end: it is cut off before the comma.
    private ImmutableArray<TokenRange> Without(ImmutableArray<TokenRange> contents, AttributionDraft clause)
    {
        var first = Math.Min(clause.Proposal.Cue.First, clause.Proposal.Source!.Value.First); // As above.
        while (!IsAs(first)) first--;
        var cut = first > 0 && table.IsMark(first - 1, ',') ? first - 1 : first;
        var kept = contents.Select(content => content.Contains(first) && content.First < cut ? content with { End = cut } : content);
        ImmutableArray<TokenRange> outside = [.. kept.Where(content => !content.Contains(clause.Proposal.Head))];
        return outside.IsEmpty ? contents : outside;
    }
}
