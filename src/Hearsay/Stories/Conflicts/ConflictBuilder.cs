using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Makes conflicts of accounts: a side for each value, with the statements in which the words stand and their origins.</summary>
internal sealed class ConflictBuilder(ImmutableArray<StoryReport> reports, ClaimLayer claims)
{
    /// <summary>The conflict between accounts, or null where they have one value, or nothing is stated where one stands.</summary>
    public StoryConflict? Build(ConflictKind kind, string about, IEnumerable<Account> accounts)
    {
        var sides = ImmutableArray.CreateBuilder<StoryConflictSide>();
        foreach (var side in accounts.GroupBy(account => account.Value))
        {
            var found = side.Select(account => (account, statement: FindStatement(account))).Where(pair => pair.statement is not null)
                .Select(pair => (pair.account, statement: pair.statement!)).ToList();
            if (found.Count > 0) sides.Add(Build(side.Key, [.. found.Select(pair => pair.statement)], found.Select(pair => pair.account)));
        }

        return sides.Count > 1 ? new StoryConflict(kind, about, sides.ToImmutable()) : null;
    }

    /// <summary>A side of statements that are known.</summary>
    public StoryConflictSide Build(string value, IReadOnlyList<ClaimStatement> statements) =>
        Build(value, statements, statements.Select(statement => new Account(statement.Report, statement.Span, value)));

    /// <summary>A side of statements that somebody denies, with the words of the denial: without them it would read as a claim.</summary>
    public StoryConflictSide BuildDenied(string value, IReadOnlyList<ClaimStatement> statements) =>
        Build(value, statements, statements.Select(statement => new Account(statement.Report, FindDenial(statement), value)));

    private StoryConflictSide Build(string value, IReadOnlyList<ClaimStatement> statements, IEnumerable<Account> accounts) => new(
        value,
        [.. statements.Select(statement => new ReportStatement(statement.Report, statement.Statement)).Distinct()],
        [.. accounts.Select(account => new ReportSpan(account.Report, account.Span))],
        claims.Resolver.Resolve(statements).Origins);

    private TextSpan FindDenial(ClaimStatement statement)
    {
        var reading = reports[statement.Report].Reading;
        return reading.Statements[statement.Statement].Attribution is { } by && reading.Attributions[by].Polarity == Polarity.Negative
            ? reading.Attributions[by].Cover() : statement.Span;
    }

    // The smallest statement around the words; where none holds them all, the first that has a part of them.
    private ClaimStatement? FindStatement(Account account)
    {
        var statements = reports[account.Report].Reading.Statements;
        var (best, bestLength) = (-1, int.MaxValue);
        for (var index = 0; index < statements.Length; index++)
        {
            var span = statements[index].Span;
            if (span.Start >= account.Span.End) break;
            if (!span.Overlaps(account.Span)) continue;
            var length = span.Contains(account.Span) ? span.Length : int.MaxValue - 1;
            if (length < bestLength) (best, bestLength) = (index, length);
        }

        return best < 0 ? null : ClaimStatementFinder.Read(reports[account.Report].Reading, account.Report, best);
    }
}
