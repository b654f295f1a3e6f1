using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds what one report claims and a source in another denies.</summary>
internal static class DeniedClaims
{
    /// <summary>The least weight that a statement and what denies it must share, as a part of the lighter and of all.</summary>
    private const double LeastDenied = 0.45;
    private const double LeastDeniedOfAll = 0.25;

    /// <summary>The conflicts, by the denial.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ConflictBuilder builder)
    {
        var seen = new HashSet<(ulong, ulong)>();
        foreach (var denial in claims.Statements.Where(statement => statement.IsRejected))
        {
            var opposed = claims.Statements.Where(other => other.IsAsserted && !other.IsDenied && other.Report != denial.Report
                && Denies(claims, denial, other)).ToList();
            if (opposed.Count == 0 || !seen.Add(KeyOf(denial))) continue;
            var (with, against) = (builder.Build("it is so", opposed), builder.Build("it is not so", [denial]));
            if (!with.Origins.Intersect(against.Origins).Any())
                yield return new StoryConflict(ConflictKind.Denial, ConflictSubject.Of(reports, denial), [with, against]);
        }
    }

    private static bool Denies(ClaimLayer claims, ClaimStatement denial, ClaimStatement other)
    {
        // The same words, once read as denied and once not, are one statement misread.
        if (StatementMatcher.Repeats(denial.Words, other.Words) || StatementMatcher.Repeats(other.Words, denial.Words)) return false;
        var (ofAll, ofLess) = claims.Weights.Compare(denial, other);
        return ofAll >= LeastDeniedOfAll && ofLess >= LeastDenied;
    }

    // What was copied is denied twice in the same words: it is one denial.
    private static (ulong, ulong) KeyOf(ClaimStatement statement) =>
        statement.Words.Aggregate((1UL, 0UL), (key, word) => ((key.Item1 * 31) + word, key.Item2 + 1));
}
