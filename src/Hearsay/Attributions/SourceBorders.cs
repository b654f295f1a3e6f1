using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Sets sources right that reach over another's cue, or that stop before the clause that says why they have no name.</summary>
internal sealed class SourceBorders(TokenTable table, SourceKindTable kinds)
{
    /// <summary>The most tokens of a clause such as "who spoke on condition of anonymity".</summary>
    private const int MostClause = 24;

    /// <summary>The proposals of an article in the order of their heads, their sources set right.</summary>
    public List<Proposal> Set(List<Proposal> proposals)
    {
        var kept = new List<Proposal>();
        for (var index = 0; index < proposals.Count; index++)
        {
            var next = index + 1 < proposals.Count ? proposals[index + 1] : null;
            if (next is not null && IsAnonymity(proposals[index], next, out var whole))
            {
                proposals[index + 1] = next with { Source = whole };
                continue;
            }

            kept.Add(WithNoun(WithoutCueOf(proposals[index], index > 0 ? proposals[index - 1] : null)));
        }

        return kept;
    }

    // "An official who asked not to be named said": one source and one statement, not two.
    private bool IsAnonymity(Proposal clause, Proposal statement, out TokenRange whole)
    {
        var first = clause.Source?.First ?? clause.Cue.First;
        if (statement.Source is { } source && source.End <= clause.Cue.First) first = source.First;
        whole = new TokenRange(Math.Min(first, clause.Cue.First), Math.Max(clause.Cue.End, TrimComma(statement.Cue.First)));
        if (statement.Cue.First <= clause.Cue.End || statement.Cue.First - clause.Cue.First > MostClause) return false;
        if (table.Sentence[clause.Head] != table.Sentence[statement.Head] || table.Quotation[clause.Head] >= 0) return false;
        var words = Words(new TokenRange(clause.Cue.First, whole.End));
        return kinds.IsUnnamed(["official", .. words]) && HasRelative(whole);
    }

    private int TrimComma(int end) => end > 0 && table.IsMark(end - 1, ',') ? end - 1 : end;

    private bool HasRelative(TokenRange range) => Enumerable.Range(range.First, range.Count).Any(token => table.Text(token) is "who");

    // "Prado said the villagers believe": what stands before "the villagers" is another's.
    private Proposal WithoutCueOf(Proposal proposal, Proposal? before)
    {
        if (proposal.Source is not { } source || before is null || !source.Contains(before.Head)) return proposal;
        if (table.CueClass[before.Head] is not (CueClass.Say or CueClass.Report or CueClass.Claim) || HasRelative(source)) return proposal;
        var first = before.Cue.End;
        while (first < source.End && (table.Text(first) is "that" || table.Upos[first] == PartOfSpeech.Punct)) first++;
        return first < source.End ? proposal with { Source = source with { First = first } } : proposal;
    }

    // "who asked not to be named": the official is the source, with the clause.
    private Proposal WithNoun(Proposal proposal)
    {
        if (proposal.Source is not { Count: > 1 } source || table.Text(source.First) is not "who") return proposal;
        var verb = table.Trees.Head[source.First];
        var noun = verb >= 0 ? table.Trees.Head[verb] : -1;
        if (noun < 0 || noun >= source.First || !table.Syntax.Tokens[verb].Relation.StartsWith("acl", StringComparison.Ordinal))
            return proposal;
        var first = table.Trees.Left[noun];
        return source.First - first <= MostClause ? proposal with { Source = new TokenRange(first, source.End) } : proposal;
    }

    private string[] Words(TokenRange range) =>
        [.. Enumerable.Range(range.First, range.Count).Select(token => table.Text(token).ToString())];
}
