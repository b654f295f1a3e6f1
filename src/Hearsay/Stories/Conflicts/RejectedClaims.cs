using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Finds claims of one source that another rejects: "Reke rejected the mayor's claim that nobody had warned the island".</summary>
internal static class RejectedClaims
{
    /// <summary>The conflicts, report by report; a claim that several reports tell of is one.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims)
    {
        var found = reports.SelectMany((report, index) => Find(report.Reading, index, claims));
        foreach (var group in found.GroupBy(claim => (claim.Claimant, claim.Denier, string.Join(' ', claim.Claim.Terms))))
        {
            var told = group.ToList();
            ImmutableArray<ReportStatement> statements =
                [.. told.Select(claim => new ReportStatement(claim.Claim.Report, claim.Claim.Statement))];
            yield return new StoryConflict(ConflictKind.Denial, ConflictSubject.Of(reports, told[0].Claim),
            [
                new StoryConflictSide("it is so", statements,
                    [.. told.Select(claim => new ReportSpan(claim.Claim.Report, claim.Claim.Span))], [told[0].Claimant]),
                new StoryConflictSide("it is not so", statements,
                    [.. told.Select(claim => new ReportSpan(claim.Claim.Report, claim.Denial))], [told[0].Denier]),
            ]);
        }
    }

    private static IEnumerable<RejectedClaim> Find(Reading reading, int report, ClaimLayer claims)
    {
        for (var index = 0; index < reading.Statements.Length; index++)
        {
            if (reading.Statements[index].Attribution is not { } by) continue;
            if (reading.Attributions[by] is not { Within: { } around } claim) continue;
            var denial = reading.Attributions[around];
            if (!IsDenial(reading.Article, denial) || !IsNoun(reading.Article, claim)) continue;
            var (claimant, denier) = (OriginOf(reading, report, claim, claims), OriginOf(reading, report, denial, claims));
            if (claimant is { } one && denier is { } other && one != other)
                yield return new RejectedClaim(ClaimStatementFinder.Read(reading, report, index), denial.Cover(), one, other);
        }
    }

    private static int? OriginOf(Reading reading, int report, Attribution attribution, ClaimLayer claims) =>
        EntityOf(reading, attribution) is { } entity ? claims.Resolver.FindOrigin(report, entity) : null;

    private static bool IsDenial(Article article, Attribution attribution) => attribution.Polarity == Polarity.Negative
        && attribution.Cue.Any(cue => DenialTable.English.KindOf(article.Text.AsSpan(cue.Start, cue.Length), []) == DenialKind.Denial);

    // "The mayor's claim that": of "she denied that he said so" nobody knows whether it is the saying that is denied.
    private static bool IsNoun(Article article, Attribution claim) => claim.Cue.Length == 1 && claim.Source is { Spans: [var owner, ..] }
        && claim.Cue[0].Start - owner.End is > 0 and < 4
        && article.Text[owner.End..claim.Cue[0].Start] is "’s " or "'s " or "’ " or "' ";

    private static int? EntityOf(Reading reading, Attribution attribution)
    {
        if (attribution.Source is not { } source) return null;
        if (source.Entity is { } known) return known;
        for (var index = 0; index < reading.Entities.Length; index++)
            if (reading.Entities[index].Mentions.Any(mention => source.Spans.Any(mention.Span.Overlaps))) return index;
        return null;
    }
}
