using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>Ranks the pairs of a lattice by a linear model.</summary>
internal sealed class SpanChooser(LinearModel model)
{
    private double[] _starts = [];
    private double[] _ends = [];
    private double[] _pairs = [];

    /// <summary>The best pair and its share of the probability; pair -1 where the lattice is empty.</summary>
    public (int Pair, double Probability) Choose(SpanLattice lattice)
    {
        var best = Score(lattice);
        return (best, best < 0 ? 0 : 1 / Sum(lattice, best));
    }

    /// <summary>The best pairs, best first, of which each has at least a share of the probability.</summary>
    public void Choose(SpanLattice lattice, int most, double leastShare, List<(TokenRange? Range, double Probability)> choices)
    {
        choices.Clear();
        var best = Score(lattice);
        if (best < 0) return;
        var sum = Sum(lattice, best);
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var share = Math.Exp(_pairs[pair] - _pairs[best]) / sum;
            if (pair == best || share >= leastShare) choices.Add((lattice.Range(pair), share));
        }

        choices.Sort((left, right) => right.Probability.CompareTo(left.Probability));
        if (choices.Count > most) choices.RemoveRange(most, choices.Count - most);
    }

    private int Score(SpanLattice lattice)
    {
        Fit(ref _starts, lattice.StartCount);
        Fit(ref _ends, lattice.EndCount);
        Fit(ref _pairs, lattice.PairCount);
        for (var start = 0; start < lattice.StartCount; start++) _starts[start] = model.Score(lattice.StartFeatures[start]);
        for (var end = 0; end < lattice.EndCount; end++) _ends[end] = model.Score(lattice.EndFeatures[end]);
        var best = -1;
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            _pairs[pair] = model.Score(lattice.PairFeatures[pair]) + (start < 0 ? 0 : _starts[start] + _ends[end]);
            if (best < 0 || _pairs[pair] > _pairs[best]) best = pair;
        }

        return best;
    }

    private double Sum(SpanLattice lattice, int best)
    {
        var sum = 0.0;
        for (var pair = 0; pair < lattice.PairCount; pair++) sum += Math.Exp(_pairs[pair] - _pairs[best]);
        return sum;
    }

    private static void Fit(ref double[] scores, int count)
    {
        if (scores.Length < count) scores = new double[Math.Max(count, 2 * scores.Length)];
    }
}
