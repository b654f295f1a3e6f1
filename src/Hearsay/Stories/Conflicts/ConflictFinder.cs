using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Stories;

/// <summary>Finds where the reports of a story, or the sources in them, cannot all be right.</summary>
internal static class ConflictFinder
{
    /// <summary>The least weight that statements on two numbers must share beside them to be of one thing.</summary>
    private const double LeastSharedWithNumbers = 0.7;

    /// <summary>The least weight that a statement and what denies it must share, as a part of the lighter and of all.</summary>
    private const double LeastDenied = 0.45;
    private const double LeastDeniedOfAll = 0.25;

    /// <summary>The least number that is compared: of smaller ones a report has many, and they count parts.</summary>
    private const decimal LeastNumber = 10;

    /// <summary>"About 260" may be so much more or less.</summary>
    private const decimal Looseness = 0.1m;

    /// <summary>The most conflicts of a story.</summary>
    private const int MostConflicts = 50;

    /// <summary>The conflicts: first of figures, then of other numbers, then denials.</summary>
    public static ImmutableArray<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ImmutableArray<Figure> figures)
    {
        var statements = claims.Statements;
        IEnumerable<StoryConflict> all =
        [
            .. figures.SelectMany(figure => FindInFigure(claims, figure)),
            .. FindNumbers(reports, claims),
            .. FindDenials(reports, claims),
        ];
        return [.. all.Take(MostConflicts)];
    }

    private static IEnumerable<StoryConflict> FindInFigure(ClaimLayer claims, Figure figure)
    {
        // How many were aboard is said in statements, which are held against one another as such.
        if (figure.Of == FigureCandidateFinder.Aboard) yield break;
        // One killed among three is a part more often than another count.
        if (!figure.Points.Any(point => point.Change == FigureChange.Conflict)) yield break;
        var sides = figure.Points.Where(point => point.Low > 1).GroupBy(point => (point.Low, point.High))
            .Select(group => new StoryConflictSide(
            Describe(group.Key.Low, group.Key.High),
            [.. group.SelectMany(point => StatementsAt(claims, point)).Distinct()],
            [.. group.Where(point => point.Span is not null).Select(point => new ReportSpan(point.Report, point.Span!.Value))],
            Origins(claims, group.SelectMany(point => FindStatements(claims, point))))).ToList();
        if (sides.Count > 1) yield return new StoryConflict(ConflictKind.Number, $"people {figure.Of}", [.. sides]);
    }

    private static IEnumerable<ClaimStatement> FindStatements(ClaimLayer claims, FigurePoint point) =>
        claims.Statements.Where(statement => statement.Report == point.Report && point.Span is { } span && statement.Span.Contains(span));

    private static IEnumerable<ReportStatement> StatementsAt(ClaimLayer claims, FigurePoint point) =>
        FindStatements(claims, point).Select(statement => new ReportStatement(statement.Report, statement.Statement));

    // "204 people were aboard" and "about 260 people were aboard", each from a source of its own.
    private static IEnumerable<StoryConflict> FindNumbers(ImmutableArray<StoryReport> reports, ClaimLayer claims)
    {
        var counted = claims.Groups.Where(group => group.Any(statement => IsCount(statement))).ToList();
        var things = new List<List<IReadOnlyList<ClaimStatement>>>();
        foreach (var group in counted)
        {
            var thing = things.Find(thing => thing.Exists(other => AreOfOneThing(claims, other, group)));
            if (thing is null) things.Add(thing = []);
            thing.Add(group);
        }

        foreach (var thing in things.Where(HasApart))
        {
            ImmutableArray<StoryConflictSide> sides = [.. thing.GroupBy(group => NumberOf(group).Best)
                .Select(side => ToSide(reports, claims, [.. side.SelectMany(group => group)], WordsOf(reports, side.First())))];
            if (AreOfSeveral(sides)) yield return new StoryConflict(ConflictKind.Number, About(reports, thing[0][0]), sides);
        }
    }

    private static bool HasApart(List<IReadOnlyList<ClaimStatement>> thing) =>
        thing.Exists(one => thing.Exists(other => AreApart(NumberOf(one), NumberOf(other))));

    private static bool IsCount(ClaimStatement statement) =>
        statement is { IsDenied: false, Numbers: [{ Best: >= LeastNumber, Of: not null }] };

    // One that says what is counted speaks for those that give the number alone.
    private static Quantity NumberOf(IReadOnlyList<ClaimStatement> group) => group.First(IsCount).Numbers[0];

    private static string WordsOf(ImmutableArray<StoryReport> reports, IReadOnlyList<ClaimStatement> group)
    {
        var first = group.First(IsCount);
        return reports[first.Report].Reading.Article[first.Numbers[0].Span];
    }

    private static bool AreOfOneThing(ClaimLayer claims, IReadOnlyList<ClaimStatement> one, IReadOnlyList<ClaimStatement> other) =>
        one.Any(first => IsCount(first) && other.Any(second => IsCount(second) && first.Report != second.Report
            && first.Numbers[0].Of == second.Numbers[0].Of && claims.Weights.Compare(first, second).OfLess >= LeastSharedWithNumbers));

    private static bool AreOfSeveral(ImmutableArray<StoryConflictSide> sides) =>
        sides.Any(side => sides.Any(other => !side.Origins.Intersect(other.Origins).Any()));

    private static bool AreApart(Quantity one, Quantity other)
    {
        var (low, high) = Bounds(one);
        var (otherLow, otherHigh) = Bounds(other);
        return high < otherLow || otherHigh < low;
    }

    private static (decimal Low, decimal High) Bounds(Quantity quantity)
    {
        var best = quantity.Best ?? 0;
        var isLoose = quantity.Low is null && quantity.High is null;
        return isLoose ? (best * (1 - Looseness), best * (1 + Looseness))
            : (quantity.Low ?? decimal.MinValue, quantity.High ?? decimal.MaxValue);
    }

    private static IEnumerable<StoryConflict> FindDenials(ImmutableArray<StoryReport> reports, ClaimLayer claims)
    {
        var seen = new HashSet<(ulong, ulong)>();
        foreach (var denial in claims.Statements.Where(statement => statement.IsRejected))
        {
            var opposed = claims.Statements.Where(other => other.IsAsserted && !other.IsDenied && other.Report != denial.Report
                && Denies(claims, denial, other)).ToList();
            if (opposed.Count == 0 || !seen.Add(KeyOf(denial))) continue;
            var (with, against) = (ToSide(reports, claims, opposed, "it is so"), ToSide(reports, claims, [denial], "it is not so"));
            if (!with.Origins.Intersect(against.Origins).Any())
                yield return new StoryConflict(ConflictKind.Denial, About(reports, denial), [with, against]);
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

    private static StoryConflictSide ToSide(
        ImmutableArray<StoryReport> reports, ClaimLayer claims, IReadOnlyList<ClaimStatement> statements, string value) => new(
        value,
        [.. statements.Select(statement => new ReportStatement(statement.Report, statement.Statement))],
        [.. statements.Select(statement => new ReportSpan(statement.Report, statement.Span))],
        Origins(claims, statements));

    private static ImmutableArray<int> Origins(ClaimLayer claims, IEnumerable<ClaimStatement> statements) =>
        claims.Resolver.Resolve([.. statements]).Origins;

    private static string About(ImmutableArray<StoryReport> reports, ClaimStatement statement)
    {
        const int wordCount = 6;
        var text = reports[statement.Report].Reading.Article[statement.Span];
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(wordCount)) + (words.Length > wordCount ? " …" : "");
    }

    private static string Describe(decimal? low, decimal? high) => high is null
        ? string.Create(CultureInfo.InvariantCulture, $"at least {low}")
        : string.Create(CultureInfo.InvariantCulture, $"{low}");
}
