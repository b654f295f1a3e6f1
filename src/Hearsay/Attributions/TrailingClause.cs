namespace Hearsay.Attributions;

/// <summary>Cuts from a content the clause by which another has the whole: "Lund warned the company, Radio Corrin reported".</summary>
internal static class TrailingClause
{
    /// <summary>The proposals in their order, each without the trailing clauses of others of its sentence.</summary>
    public static List<Proposal> Cut(TokenTable table, List<Proposal> proposals)
    {
        var cut = new List<Proposal>(proposals);
        for (var index = 0; index < cut.Count; index++)
            for (var next = index + 1; next < cut.Count && IsNear(table, cut[index], cut[next]); next++)
                cut[index] = Cut(table, cut[index], cut[next]);
        return cut;
    }

    private static bool IsNear(TokenTable table, Proposal proposal, Proposal next) =>
        table.Sentence[proposal.Head] == table.Sentence[next.Head];

    // The other's content begins before this cue: so it holds this statement, and not the other way about.
    private static Proposal Cut(TokenTable table, Proposal proposal, Proposal other)
    {
        if (other.Source is not { } source || other.Contents[0].First > proposal.Cue.First) return proposal;
        var first = Math.Min(source.First, other.Cue.First);
        var place = proposal.Contents.FirstOrDefault(content => content.Contains(first));
        if (place.Count == 0 || first - 1 <= place.First || !table.IsMark(first - 1, ',')) return proposal;
        return proposal with { Contents = proposal.Contents.Replace(place, place with { End = first - 1 }) };
    }
}
