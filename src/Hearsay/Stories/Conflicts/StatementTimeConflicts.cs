using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Finds statements of different reports that say one thing in almost the same words and give it different times.</summary>
internal static partial class StatementTimeConflicts
{
    /// <summary>The least weight that two statements share beside their times, as a part of the lighter and of all.</summary>
    private const double LeastShared = 0.65;
    private const double LeastSharedOfAll = 0.5;

    private const int FewestShared = 4;

    /// <summary>The most statements that share a term: of more, the term tells nothing.</summary>
    private const int MostHolders = 20;

    /// <summary>The conflicts, by the later of two statements.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ConflictBuilder builder)
    {
        var holders = new Dictionary<uint, List<(ClaimStatement Statement, EventTime Time)>>();
        var told = new HashSet<(string, string)>();
        foreach (var statement in claims.Statements)
        {
            if (TimeOf(reports[statement.Report].Reading, statement) is not { } time) continue;
            foreach (var other in Candidates(holders, statement))
            {
                if (!AreOfOne(reports, claims, other, (statement, time)) || !told.Add((KeyOf(other.Time), KeyOf(time)))) continue;
                Account[] accounts =
                [
                    new(other.Statement.Report, other.Time.Expression.Span, KeyOf(other.Time)),
                    new(statement.Report, time.Expression.Span, KeyOf(time)),
                ];
                if (builder.Build(ConflictKind.Time, "when: " + ConflictSubject.Of(reports, other.Statement), accounts) is { } conflict)
                    yield return conflict;
                break;
            }

            foreach (var term in statement.Terms)
            {
                if (!holders.TryGetValue(term, out var kept)) holders[term] = kept = [];
                if (kept.Count < MostHolders) kept.Add((statement, time));
            }
        }

        static string KeyOf(EventTime time) => time.Value;
    }

    private static IEnumerable<(ClaimStatement Statement, EventTime Time)> Candidates(
        Dictionary<uint, List<(ClaimStatement Statement, EventTime Time)>> holders, ClaimStatement statement) =>
        statement.Terms.SelectMany(term => holders.GetValueOrDefault(term) ?? []).CountBy(entry => entry)
            .Where(entry => entry.Value >= FewestShared && entry.Key.Statement.Report != statement.Report)
            .OrderByDescending(entry => entry.Value).Select(entry => entry.Key);

    private static bool AreOfOne(ImmutableArray<StoryReport> reports, ClaimLayer claims,
        (ClaimStatement Statement, EventTime Time) one, (ClaimStatement Statement, EventTime Time) other)
    {
        if (!one.Time.IsApart(other.Time) || one.Statement.IsDenied != other.Statement.IsDenied) return false;
        var (ofAll, ofLess) = claims.Weights.Compare(one.Statement, other.Statement);
        if (ofAll < LeastSharedOfAll || ofLess < LeastShared) return false;
        // Who gives both times has them of two things.
        return !Has(reports[one.Statement.Report].Reading, other.Time) && !Has(reports[other.Statement.Report].Reading, one.Time);
    }

    private static bool Has(Reading reading, EventTime time) => reading.Times.Any(expression =>
        EventTime.Read(reading.Article, expression) is { } read && read.HasDay && read.Value == time.Value);

    private static EventTime? TimeOf(Reading reading, ClaimStatement statement)
    {
        var made = reading.Statements[statement.Statement];
        if (made.Times.Length != 1 || !statement.IsAsserted) return null;
        if (made.Attribution is { } by && reading.Attributions[by].Time == made.Times[0]) return null;
        if (reading.Attributions.Any(attribution => attribution.Time == made.Times[0])) return null;
        if (NoPast().IsMatch(reading.Article.Text.AsSpan(made.Span.Start, made.Span.Length))) return null;
        return EventTime.Read(reading.Article, reading.Times[made.Times[0]]) is { HasDay: true } time ? time : null;
    }

    [GeneratedRegex(@"\b(published|posted|updated?|will|scheduled|expected|due)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoPast();
}
