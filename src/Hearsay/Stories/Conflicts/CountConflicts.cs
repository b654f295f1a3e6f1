using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds things of one kind that statements of different reports count or measure differently.</summary>
internal static class CountConflicts
{
    /// <summary>The least weight that statements on two numbers must share beside them, as a part of the lighter and of all.</summary>
    private const double LeastShared = 0.5;
    private const double LeastSharedOfAll = 0.25;

    /// <summary>The same where something is measured: of hours, miles and ages a story has many.</summary>
    private const double LeastSharedMeasured = 0.7;
    private const double LeastSharedOfAllMeasured = 0.4;

    /// <summary>The fewest terms that they share: "killing ten people" is said of every earthquake.</summary>
    private const int FewestShared = 3;

    /// <summary>Where they share fewer they must have little else.</summary>
    private const double LeastSharedOfFew = 0.6;

    /// <summary>The most counts of one kind that are held against one another.</summary>
    private const int MostCounts = 60;

    /// <summary>So many times another number is of something else.</summary>
    private const decimal Farthest = 3;

    /// <summary>What is measured is rounded: four and a half months are five.</summary>
    private const decimal Nearest = 1.25m;

    /// <summary>Two whom nobody names and who differ by more years are two persons.</summary>
    private const decimal MostYears = 5;

    /// <summary>"About 260" may be so much more or less.</summary>
    private const decimal Looseness = 0.1m;

    /// <summary>The conflicts, by their first statement.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ClaimLayer claims, ConflictBuilder builder)
    {
        var groups = claims.Groups.SelectMany(group => group.Select(statement => (statement, group)))
            .DistinctBy(entry => entry.statement).ToDictionary(entry => entry.statement, entry => entry.group);
        var counts = claims.Statements.Select(statement => CountedStatement.Read(reports[statement.Report], statement))
            .OfType<CountedStatement>();
        foreach (var kind in counts.GroupBy(count => (count.Number.Of, count.Number.Unit)))
        {
            var things = new List<List<CountedStatement>>();
            foreach (var count in kind.Take(MostCounts))
            {
                var thing = things.Find(thing => thing.Exists(other => AreOfOneThing(reports, claims, other, count)));
                if (thing is null) things.Add(thing = []);
                thing.Add(count);
            }

            foreach (var thing in things.Where(HasApart))
            {
                ImmutableArray<StoryConflictSide> sides = [.. thing.GroupBy(count => count.Number.Best).Select(ToSide)];
                if (AreOfSeveral(sides))
                    yield return new StoryConflict(ConflictKind.Number, ConflictSubject.Of(reports, thing[0].Statement), sides);
            }
        }

        // Whatever else makes the same claim stands on the same side.
        StoryConflictSide ToSide(IEnumerable<CountedStatement> side) => builder.Build(
            reports[side.First().Statement.Report].Reading.Article[side.First().Number.Span],
            [.. side.SelectMany(count => groups.GetValueOrDefault(count.Statement, [count.Statement])).Distinct()]);
    }

    private static bool AreOfOneThing(
        ImmutableArray<StoryReport> reports, ClaimLayer claims, CountedStatement one, CountedStatement other)
    {
        var (first, second) = (one.Statement, other.Statement);
        if (first.Report == second.Report || one.NamesOthersThan(other)) return false;
        var (ofAll, ofLess) = claims.Weights.Compare(first, second);
        if (first.Terms.Intersect(second.Terms).Count() < FewestShared && ofAll < LeastSharedOfFew) return false;
        var isMeasured = one.Number.Unit is not (null or "times" or "years old");
        if (one.Number.Unit == "years old" && one.Aged != other.Aged) return false;
        if (ofLess < (isMeasured ? LeastSharedMeasured : LeastShared)) return false;
        if (ofAll < (isMeasured ? LeastSharedOfAllMeasured : LeastSharedOfAll)) return false;
        // Who gives both numbers has them of two things.
        return one.Number.Best == other.Number.Best || (!one.Gives(reports[first.Report].Reading, other.Number)
            && !other.Gives(reports[second.Report].Reading, one.Number));
    }

    private static bool HasApart(List<CountedStatement> thing) =>
        thing.Exists(one => thing.Exists(other => AreApart(one.Number, other.Number)));

    private static bool AreOfSeveral(ImmutableArray<StoryConflictSide> sides) =>
        sides.Any(side => sides.Any(other => !side.Origins.Intersect(other.Origins).Any()));

    private static bool AreApart(Quantity one, Quantity other)
    {
        var (low, high) = Bounds(one);
        var (otherLow, otherHigh) = Bounds(other);
        if (high >= otherLow && otherHigh >= low) return false;
        var (less, more) = (Math.Min(one.Best!.Value, other.Best!.Value), Math.Max(one.Best.Value, other.Best.Value));
        if (one.Unit == "years old") return more - less <= MostYears;
        return more <= less * Farthest && (one.Unit is null || more > less * Nearest);
    }

    private static (decimal Low, decimal High) Bounds(Quantity quantity)
    {
        var best = quantity.Best ?? 0;
        var isLoose = quantity.Low is null && quantity.High is null;
        return isLoose ? (best * (1 - Looseness), best * (1 + Looseness))
            : (quantity.Low ?? decimal.MinValue, quantity.High ?? decimal.MaxValue);
    }
}
