using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds what one report claims and a source in another denies.</summary>
internal static class DeniedClaims
{
    /// <summary>The least weight that a denial and what it denies must share, as a part of the denial and of both.</summary>
    private const double LeastDenied = 0.6;
    private const double LeastDeniedOfAll = 0.45;

    /// <summary>A denial of so many telling words names a subject and what is said of it.</summary>
    private const int PlainTerms = 2;

    /// <summary>The most telling words of a statement that says no more than that: a name has two.</summary>
    private const int MostPlainTerms = 3;

    private static readonly ImmutableArray<uint> _copulas =
        [.. ReportText.CutWords("is are was were be been").Select(word => word.Key)];

    /// <summary>The conflicts, by the denial.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ConflictBuilder builder)
    {
        var denials = claims.Statements.Where(statement => statement.IsRejected)
            .Select(denial => (Denial: denial, Opposed: FindOpposed(claims, denial))).Where(entry => entry.Opposed.Count > 0);
        // One thing is denied in one report's words and in another's.
        foreach (var group in denials.GroupBy(entry => (entry.Opposed[0].Report, entry.Opposed[0].Statement)))
        {
            var opposed = group.SelectMany(entry => entry.Opposed).Distinct().ToList();
            var with = builder.Build("it is so", opposed);
            var against = builder.BuildDenied("it is not so", [.. group.Select(entry => entry.Denial)]);
            if (!with.Origins.Intersect(against.Origins).Any())
                yield return new StoryConflict(ConflictKind.Denial, ConflictSubject.Of(reports, group.First().Denial), [with, against]);
        }
    }

    private static List<ClaimStatement> FindOpposed(ClaimLayer claims, ClaimStatement denial) => [.. claims.Statements.Where(other =>
        other.IsAsserted && !other.IsDenied && other.Report != denial.Report && Denies(claims, denial, other))];

    private static bool Denies(ClaimLayer claims, ClaimStatement denial, ClaimStatement other)
    {
        // The same words, once read as denied and once not, are one statement misread.
        if (StatementMatcher.Repeats(denial.Words, other.Words) || StatementMatcher.Repeats(other.Words, denial.Words)) return false;
        if (denial.Terms.Length == PlainTerms) return IsSaidOfAnother(denial, other);
        // Of four telling words one may be another: "the Russian state interfered", "Russia interfered".
        if ((denial.Terms.Length - denial.Terms.Intersect(other.Terms).Count()) * 4 > denial.Terms.Length) return false;
        return claims.Weights.ShareOf(denial, other) >= LeastDenied && claims.Weights.Compare(denial, other).OfAll >= LeastDeniedOfAll;
    }

    // "That the vessel was overloaded", "the Silver Tern was overloaded": what is said stands last, and of whom is told by another name.
    private static bool IsSaidOfAnother(ClaimStatement denial, ClaimStatement other)
    {
        if (other.Terms.Length > MostPlainTerms || denial.Terms.Intersect(other.Terms).Count() != 1) return false;
        return denial.Words.Length > 1 && other.Words.Length > 1 && _copulas.Contains(denial.Words[^2])
            && denial.Words.AsSpan()[^2..].SequenceEqual(other.Words.AsSpan()[^2..]);
    }
}
