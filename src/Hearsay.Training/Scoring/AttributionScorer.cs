using System.Collections.Immutable;

namespace Hearsay.Training.Scoring;

/// <summary>Compares the relations read from articles with gold, by the measures published for PolNeAR.</summary>
/// <remarks>
/// Segments: every span of a part counts once an article and has to be exact. Relations: exact where all three parts are the same;
/// relaxed where cues overlap, sources overlap and contents share at least half of their characters (two absent parts agree).
/// </remarks>
internal sealed class AttributionScorer
{
    private const double LeastShare = 0.5;

    private readonly Tally[] _segments = new Tally[Enum.GetValues<Role>().Length];
    private Tally _exact;
    private Tally _relaxed;

    /// <summary>Adds one article.</summary>
    public void Add(ImmutableArray<Relation> predicted, ImmutableArray<Relation> gold)
    {
        foreach (var role in Enum.GetValues<Role>()) _segments[(int)role] += CompareSegments(predicted, gold, role);
        _exact += new Tally(CountExact(predicted, gold), predicted.Length, gold.Length);
        _relaxed += new Tally(MatchRelaxed(predicted, gold).Count, predicted.Length, gold.Length);
    }

    /// <summary>The figures so far, by name, in a fixed order.</summary>
    public IReadOnlyDictionary<string, Tally> Figures() => new SortedDictionary<string, Tally>(StringComparer.Ordinal)
    {
        ["source_f1"] = _segments[(int)Role.Source],
        ["cue_f1"] = _segments[(int)Role.Cue],
        ["content_f1"] = _segments[(int)Role.Content],
        ["relation_exact_f1"] = _exact,
        ["relation_relaxed_f1"] = _relaxed,
    };

    /// <summary>The places of the predictions that are right by the relaxed measure.</summary>
    /// <remarks>One to one, the pairs with the largest share first; ties go to the earlier gold, then to the earlier prediction.</remarks>
    public static IReadOnlySet<int> MatchRelaxed(ImmutableArray<Relation> predicted, ImmutableArray<Relation> gold)
    {
        var pairs = from wanted in gold.Index()
                    from mine in predicted.Index()
                    where Meet(wanted.Item.Cue, mine.Item.Cue) && Meet(wanted.Item.Source, mine.Item.Source)
                    let share = ShareOf(wanted.Item.Content, mine.Item.Content)
                    where share >= LeastShare
                    orderby share descending, wanted.Index, mine.Index
                    select (Gold: wanted.Index, Mine: mine.Index);
        var (goldUsed, mineUsed) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (goldUsed.Contains(pair.Gold) || mineUsed.Contains(pair.Mine)) continue;
            goldUsed.Add(pair.Gold);
            mineUsed.Add(pair.Mine);
        }

        return mineUsed;
    }

    private static Tally CompareSegments(ImmutableArray<Relation> predicted, ImmutableArray<Relation> gold, Role role)
    {
        var mine = predicted.SelectMany(relation => relation[role]).ToHashSet();
        var wanted = gold.SelectMany(relation => relation[role]).ToHashSet();
        return new Tally(mine.Count(wanted.Contains), mine.Count, wanted.Count);
    }

    private static int CountExact(ImmutableArray<Relation> predicted, ImmutableArray<Relation> gold)
    {
        var left = predicted.ToList();
        return gold.Count(relation => left.FindIndex(relation.IsSame) is var found and >= 0 && RemoveAt(left, found));
    }

    private static bool RemoveAt(List<Relation> relations, int index)
    {
        relations.RemoveAt(index);
        return true;
    }

    private static bool Meet(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) =>
        (left.IsEmpty && right.IsEmpty) || left.Any(span => right.Any(span.Overlaps));

    private static double ShareOf(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right)
    {
        var shared = left.Sum(span => right.Sum(other => Math.Max(0, Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start))));
        var all = left.Sum(span => span.Length) + right.Sum(span => span.Length) - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
