using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Finds things of one kind that statements of different reports count or measure differently.</summary>
/// <remarks>How many were killed or hurt is told by figures, which know what an update is.</remarks>
internal static partial class CountConflicts
{
    /// <summary>The least weight that statements on two numbers must share beside them, as a part of the lighter and of all.</summary>
    private const double LeastShared = 0.5;
    private const double LeastSharedOfAll = 0.25;

    /// <summary>The same where something is measured: of hours and miles a story has many.</summary>
    private const double LeastSharedMeasured = 0.7;
    private const double LeastSharedOfAllMeasured = 0.4;

    /// <summary>From here on a number is known again where nothing says what it is of.</summary>
    private const decimal Telling = 20;

    /// <summary>The fewest terms that they share: "killing ten people" is said of every earthquake.</summary>
    private const int FewestShared = 3;

    /// <summary>The least number that is compared: of one thing a report has many parts.</summary>
    private const decimal LeastNumber = 2;

    /// <summary>The most counts of one kind that are held against one another.</summary>
    private const int MostCounts = 60;

    /// <summary>So many times another number is of something else.</summary>
    private const decimal Farthest = 10;

    /// <summary>Two whom nobody names and who differ by more years are two persons.</summary>
    private const decimal MostYears = 5;

    /// <summary>"About 260" may be so much more or less.</summary>
    private const decimal Looseness = 0.1m;

    /// <summary>The conflicts, by their first statement.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ConflictBuilder builder)
    {
        var counts = claims.Statements.Select(statement => (Statement: statement, Number: NumberOf(reports, statement)))
            .Where(count => count.Number is not null).Select(count => (count.Statement, Number: count.Number!));
        foreach (var kind in counts.GroupBy(count => (count.Number.Of, count.Number.Unit)))
        {
            var things = new List<List<(ClaimStatement Statement, Quantity Number)>>();
            foreach (var count in kind.Take(MostCounts))
            {
                var thing = things.Find(thing => thing.Exists(other => AreOfOneThing(claims, other, count)
                    && !HasBoth(reports, other, count)));
                if (thing is null) things.Add(thing = []);
                thing.Add(count);
            }

            foreach (var thing in things.Where(HasApart))
            {
                ImmutableArray<StoryConflictSide> sides =
                [
                    .. thing.GroupBy(count => count.Number.Best).Select(side => builder.Build(
                        reports[side.First().Statement.Report].Reading.Article[side.First().Number.Span],
                        [.. side.Select(count => count.Statement)])),
                ];
                if (AreOfSeveral(sides)) yield return new StoryConflict(ConflictKind.Number, ConflictSubject.Of(reports, thing[0].Statement), sides);
            }
        }
    }

    // A statement of one number says what it is of; of two, one may be a part of the other.
    private static Quantity? NumberOf(ImmutableArray<StoryReport> reports, ClaimStatement statement)
    {
        if (statement.IsDenied || !statement.IsAsserted) return null;
        var reading = reports[statement.Report].Reading;
        var quantities = reading.Statements[statement.Statement].Quantities;
        if (quantities.Length != 1 || reading.Quantities[quantities[0]] is not { Best: >= LeastNumber, IsImplied: false, Trend: null } number) return null;
        if ((number.Of is null && number.Unit is null) || number.Of?.EndsWith("hospitalized", StringComparison.Ordinal) == true) return null;
        return Part().IsMatch(reading.Article.Text.AsSpan(statement.Span.Start, statement.Span.Length)) ? null : number;
    }

    private static bool AreOfOneThing(
        ClaimLayer claims, (ClaimStatement Statement, Quantity Number) one, (ClaimStatement Statement, Quantity Number) other)
    {
        if (one.Statement.Report == other.Statement.Report) return false;
        if (one.Statement.Terms.Intersect(other.Statement.Terms).Count() < FewestShared) return false;
        var (ofAll, ofLess) = claims.Weights.Compare(one.Statement, other.Statement);
        var isMeasured = one.Number.Unit is not (null or "times" or "years old");
        return isMeasured ? ofLess >= LeastSharedMeasured && ofAll >= LeastSharedOfAllMeasured
            : ofLess >= LeastShared && ofAll >= LeastSharedOfAll;
    }

    // Who gives both numbers has them of two things.
    private static bool HasBoth(
        ImmutableArray<StoryReport> reports, (ClaimStatement Statement, Quantity Number) one, (ClaimStatement Statement, Quantity Number) other) =>
        one.Number.Best != other.Number.Best && (Has(reports[one.Statement.Report].Reading, other.Number)
            || Has(reports[other.Statement.Report].Reading, one.Number));

    private static bool Has(Reading reading, Quantity number) => reading.Quantities.Any(other => other.Best == number.Best
        && other.Unit == number.Unit && (other.Of == number.Of || (other.Of is null && number.Best >= Telling)));

    private static bool HasApart(List<(ClaimStatement Statement, Quantity Number)> thing) =>
        thing.Exists(one => thing.Exists(other => AreApart(one.Number, other.Number)));

    private static bool AreOfSeveral(ImmutableArray<StoryConflictSide> sides) =>
        sides.Any(side => sides.Any(other => !side.Origins.Intersect(other.Origins).Any()));

    private static bool AreApart(Quantity one, Quantity other)
    {
        var (low, high) = Bounds(one);
        var (otherLow, otherHigh) = Bounds(other);
        if (high >= otherLow && otherHigh >= low) return false;
        var (less, more) = (Math.Min(one.Best!.Value, other.Best!.Value), Math.Max(one.Best.Value, other.Best.Value));
        return one.Unit == "years old" ? more - less <= MostYears : more <= less * Farthest;
    }

    private static (decimal Low, decimal High) Bounds(Quantity quantity)
    {
        var best = quantity.Best ?? 0;
        var isLoose = quantity.Low is null && quantity.High is null;
        return isLoose ? (best * (1 - Looseness), best * (1 + Looseness))
            : (quantity.Low ?? decimal.MinValue, quantity.High ?? decimal.MaxValue);
    }

    // What is counted is a part, or of another time.
    [GeneratedRegex(@"\b(others?|another|more|additional|last (year|season|month|decade)|each|every|including|among|first|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
