using Hearsay.Attributions;

namespace Hearsay.Training.Trainers;

/// <summary>Learns to choose among the pairs of a lattice: softmax over their scores.</summary>
internal sealed class LatticeLearner(LinearWeights weights, FeatureLog log)
{
    private float[] _starts = [];
    private float[] _ends = [];
    private float[] _pairs = [];

    /// <summary>Whether the linear scorer has no part in what is learned.</summary>
    public bool IsSilent { get; set; }

    /// <summary>
    /// Notes the steps for one lattice, leaves the slopes of its starts, ends and "none" in place of the network's scores, and returns the
    /// loss, the negative logarithm of the right pair's share.
    /// </summary>
    public float Learn(SpanLattice lattice, int right)
    {
        var best = Score(lattice);
        var sum = 0f;
        for (var pair = 0; pair < lattice.PairCount; pair++) sum += _pairs[pair] = MathF.Exp(_pairs[pair] - best);
        for (var pair = 0; pair < lattice.PairCount; pair++) _pairs[pair] /= sum;
        var loss = -MathF.Log(MathF.Max(_pairs[right], 1e-9f));
        _pairs[right] -= 1;
        Note(lattice);
        return loss;
    }

    private float Score(SpanLattice lattice)
    {
        Fit(ref _starts, lattice.StartCount);
        Fit(ref _ends, lattice.EndCount);
        Fit(ref _pairs, lattice.PairCount);
        for (var start = 0; start < lattice.StartCount; start++)
            _starts[start] = Linear(lattice.StartFeatures[start]) + lattice.StartScores[start];
        for (var end = 0; end < lattice.EndCount; end++)
            _ends[end] = Linear(lattice.EndFeatures[end]) + lattice.EndScores[end];
        var best = float.NegativeInfinity;
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            _pairs[pair] = Linear(lattice.PairFeatures[pair]) + (start < 0 ? lattice.NoneScore : _starts[start] + _ends[end]);
            best = MathF.Max(best, _pairs[pair]);
        }

        return best;
    }

    // The slope at a start or an end is the sum of the slopes of its pairs.
    private void Note(SpanLattice lattice)
    {
        var starts = lattice.StartScores;
        var ends = lattice.EndScores;
        starts.Clear();
        ends.Clear();
        lattice.NoneScore = 0;
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            if (start < 0) lattice.NoneScore += _pairs[pair];
            else
            {
                starts[start] += _pairs[pair];
                ends[end] += _pairs[pair];
            }

            Note(lattice.PairFeatures[pair], _pairs[pair]);
        }

        for (var start = 0; start < starts.Length; start++) Note(lattice.StartFeatures[start], starts[start]);
        for (var end = 0; end < ends.Length; end++) Note(lattice.EndFeatures[end], ends[end]);
    }

    private float Linear(ReadOnlySpan<uint> features) => IsSilent ? 0 : weights.Score(features);

    private void Note(ReadOnlySpan<uint> features, float slope)
    {
        if (!IsSilent) log.Add(weights, features, slope);
    }

    private static void Fit(ref float[] scores, int count)
    {
        if (scores.Length < count) scores = new float[Math.Max(count, 2 * scores.Length)];
    }
}
