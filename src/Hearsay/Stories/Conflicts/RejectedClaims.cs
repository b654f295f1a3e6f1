using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Finds claims that one source rejects as another's: "Reke rejected the mayor's claim that nobody had warned the island".</summary>
internal static class RejectedClaims
{
    /// <summary>The conflicts, report by report; a claim that several reports tell of is one.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims)
    {
        var found = new List<(ClaimStatement Claim, int Claimant, int Denier)>();
        for (var report = 0; report < reports.Length; report++) found.AddRange(Find(reports[report].Reading, report, claims));
        foreach (var claim in found.GroupBy(entry => (entry.Claimant, entry.Denier, string.Join(' ', entry.Claim.Terms))))
        {
            ImmutableArray<ReportStatement> statements = [.. claim.Select(entry => new ReportStatement(entry.Claim.Report, entry.Claim.Statement))];
            ImmutableArray<ReportSpan> claimed = [.. claim.Select(entry => new ReportSpan(entry.Claim.Report, entry.Claim.Span))];
            ImmutableArray<ReportSpan> denied = [.. claim.Select(entry => new ReportSpan(entry.Claim.Report, DenialAround(reports, entry.Claim)))];
            yield return new StoryConflict(ConflictKind.Denial, ConflictSubject.Of(reports, claim.First().Claim),
            [
                new StoryConflictSide("it is so", statements, claimed, [claim.Key.Claimant]),
                new StoryConflictSide("it is not so", statements, denied, [claim.Key.Denier]),
            ]);
        }
    }

    private static IEnumerable<(ClaimStatement Claim, int Claimant, int Denier)> Find(Reading reading, int report, ClaimLayer claims)
    {
        for (var index = 0; index < reading.Statements.Length; index++)
        {
            if (reading.Statements[index].Attribution is not { } by || reading.Attributions[by] is not { Within: { } around } claim) continue;
            var denial = reading.Attributions[around];
            if (!IsDenial(reading.Article, denial) || !IsNoun(reading.Article, claim)) continue;
            if (EntityOf(reading, claim) is not { } claimant || EntityOf(reading, denial) is not { } denier || claimant == denier) continue;
            var (one, other) = (claims.Resolver.FindOrigin(report, claimant), claims.Resolver.FindOrigin(report, denier));
            if (one is { } asserted && other is { } rejected)
                yield return (ClaimStatementFinder.Read(reading, report, index), asserted, rejected);
        }
    }

    private static TextSpan DenialAround(ImmutableArray<StoryReport> reports, ClaimStatement claim)
    {
        var reading = reports[claim.Report].Reading;
        return reading.Attributions[reading.Attributions[reading.Statements[claim.Statement].Attribution!.Value].Within!.Value].Cover();
    }

    private static bool IsDenial(Article article, Attribution attribution) => attribution.Polarity == Polarity.Negative
        && attribution.Cue.Any(cue => DenialTable.English.KindOf(article.Text.AsSpan(cue.Start, cue.Length), []) == DenialKind.Denial);

    // "The mayor's claim that": of "she denied that he said so" nobody knows whether it is the saying that is denied.
    private static bool IsNoun(Article article, Attribution claim) => claim.Cue.Length == 1 && claim.Source is { Spans: [var owner, ..] }
        && claim.Cue[0].Start - owner.End is > 0 and < 4 && article.Text[owner.End..claim.Cue[0].Start] is "’s " or "'s " or "’ " or "' ";

    private static int? EntityOf(Reading reading, Attribution attribution)
    {
        if (attribution.Source is not { } source) return null;
        if (source.Entity is { } known) return known;
        for (var index = 0; index < reading.Entities.Length; index++)
            if (reading.Entities[index].Mentions.Any(mention => source.Spans.Any(mention.Span.Overlaps))) return index;
        return null;
    }
}
