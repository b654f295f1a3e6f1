using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>How alike two statements of a story are: words that all its statements have in common count for little.</summary>
internal sealed class StatementWeights
{
    private readonly Dictionary<uint, double> _weights = [];

    /// <summary>Weighs the terms of the statements.</summary>
    public StatementWeights(IReadOnlyCollection<ClaimStatement> statements)
    {
        var counts = statements.SelectMany(statement => statement.Terms).CountBy(term => term);
        foreach (var (term, count) in counts) _weights[term] = Math.Log((statements.Count + 1.0) / count) + 0.1;
    }

    /// <summary>The weight of a term.</summary>
    public double this[uint term] => _weights.GetValueOrDefault(term);

    /// <summary>The shared weight, as a part of all and as a part of the lighter statement.</summary>
    public (double OfAll, double OfLess) Compare(ClaimStatement one, ClaimStatement other)
    {
        var shared = one.Terms.Intersect(other.Terms).Sum(term => _weights[term]);
        var (left, right) = (Sum(one.Terms), Sum(other.Terms));
        return (shared / (left + right - shared), shared / Math.Min(left, right));
    }

    /// <summary>The weight of a statement that another shares, as a part of its own.</summary>
    public double ShareOf(ClaimStatement one, ClaimStatement other) =>
        one.Terms.Intersect(other.Terms).Sum(term => _weights[term]) / Sum(one.Terms);

    private double Sum(ImmutableArray<uint> terms) => terms.Sum(term => _weights[term]);
}
