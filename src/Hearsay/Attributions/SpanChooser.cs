using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>Ranks the pairs of a lattice by a linear model, on top of what the network says of their borders.</summary>
internal sealed class SpanChooser(LinearModel model)
{
    /// <summary>The most starts, and the most ends, that are paired; chosen on PolNeAR dev, where more change nothing.</summary>
    private const int MostBorders = 10;

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

    /// <summary>Leaves out the starts and ends that score too badly by themselves to be in the best pair.</summary>
    /// <remarks>Most of the work is in the pairs; of a long sentence's hundreds some dozens remain.</remarks>
    public void Prune(SpanLattice lattice)
    {
        ScoreBorders(lattice);
        lattice.LeaveOut(Worst(_starts, lattice.StartCount), Worst(_ends, lattice.EndCount));
    }

    private static bool[] Worst(double[] scores, int count)
    {
        if (count <= MostBorders) return [];
        var ordered = scores.AsSpan(0, count).ToArray();
        Array.Sort(ordered);
        var least = ordered[count - MostBorders];
        var worst = new bool[count];
        for (var index = 0; index < count; index++) worst[index] = scores[index] < least;
        return worst;
    }

    private void ScoreBorders(SpanLattice lattice)
    {
        Fit(ref _starts, lattice.StartCount);
        Fit(ref _ends, lattice.EndCount);
        for (var start = 0; start < lattice.StartCount; start++)
            _starts[start] = model.Score(lattice.StartFeatures[start]) + lattice.StartScores[start];
        for (var end = 0; end < lattice.EndCount; end++) _ends[end] = model.Score(lattice.EndFeatures[end]) + lattice.EndScores[end];
    }

    private int Score(SpanLattice lattice)
    {
        if (!lattice.IsPruned) ScoreBorders(lattice);
        Fit(ref _pairs, lattice.PairCount);
        var best = -1;
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            _pairs[pair] = model.Score(lattice.PairFeatures[pair]) + (start < 0 ? lattice.NoneScore : _starts[start] + _ends[end]);
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
