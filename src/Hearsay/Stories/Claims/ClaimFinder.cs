using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Lines up the statements of different reports that say the same.</summary>
internal static class ClaimFinder
{
    /// <summary>A term that more statements of a story have than this tells nothing of any of them.</summary>
    private const int MostHolders = 60;

    /// <summary>The most claims of a story: those that the most reports make are kept.</summary>
    private const int MostClaims = 200;

    /// <summary>The claims that two reports or more make.</summary>
    public static ClaimLayer Find(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies, OriginLayer origins)
    {
        ImmutableArray<ClaimStatement> statements =
            reports.Length < 2 ? [] : [.. reports.SelectMany((report, index) => ClaimStatementFinder.Find(report, index))];
        var weights = new StatementWeights(statements);
        var resolver = new ClaimOriginResolver(reports, copies, origins);
        var groups = Group(statements, weights);
        var shared = groups.Where(group => group.Select(statement => statement.Report).Distinct().Count() > 1)
            .OrderByDescending(group => group.Select(statement => statement.Report).Distinct().Count()).Take(MostClaims)
            .OrderBy(group => (group[0].Report, group[0].Span));
        return new ClaimLayer([.. shared.Select(group => ToClaim(reports, group, resolver))], statements, groups, weights, resolver);
    }

    private static List<List<ClaimStatement>> Group(ImmutableArray<ClaimStatement> statements, StatementWeights weights)
    {
        var matcher = new StatementMatcher(weights);
        var groups = new List<List<ClaimStatement>>();
        var holders = new Dictionary<uint, List<int>>();
        var numbered = new HashSet<int>();
        foreach (var statement in statements)
        {
            var fewest = StatementMatcher.HasTellingNumber(statement) ? 0 : StatementMatcher.FewestSharedTerms;
            var candidates = (fewest == 0 ? numbered : []).Union(statement.Terms.SelectMany(term => holders.GetValueOrDefault(term) ?? [])
                .CountBy(group => group).Where(entry => entry.Value >= fewest).Select(entry => entry.Key)).Order();
            var found = candidates.FirstOrDefault(group => groups[group].Exists(other =>
                other.Report != statement.Report && matcher.Match(other, statement)), -1);
            if (found < 0) groups.Add([]);
            var at = found < 0 ? groups.Count - 1 : found;
            // One report says a thing once: what it repeats is the same claim of its.
            if (!groups[at].Exists(other => other.Report == statement.Report)) groups[at].Add(statement);
            foreach (var term in statement.Terms) Keep(holders, term, at);
            if (fewest == 0) numbered.Add(at);
        }

        return groups;
    }

    private static void Keep(Dictionary<uint, List<int>> holders, uint term, int group)
    {
        if (!holders.TryGetValue(term, out var kept)) holders[term] = kept = [];
        if (kept.Count < MostHolders && !kept.Contains(group)) kept.Add(group);
    }

    private static Claim ToClaim(ImmutableArray<StoryReport> reports, List<ClaimStatement> group, ClaimOriginResolver resolver)
    {
        var (origins, low, high) = resolver.Resolve(group);
        return new Claim(reports[group[0].Report].Reading.Article[group[0].Span],
            [.. group.Select(statement => new ReportStatement(statement.Report, statement.Statement))], origins, low, high)
        {
            HasDrifted = HasDrifted(group),
        };
    }

    // A quotation may be cut; where one has other words than another, somebody has changed it.
    private static bool HasDrifted(List<ClaimStatement> group)
    {
        var quoted = group.Where(statement => statement.IsQuoted).ToList();
        return quoted.Exists(one => quoted.Exists(other =>
            !StatementMatcher.Repeats(one.Words, other.Words) && !StatementMatcher.Repeats(other.Words, one.Words) && one != other));
    }
}
