using Hearsay.Attributions;
using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>The weights of a chooser of spans in training: softmax over the pairs of a lattice, AdaGrad.</summary>
internal sealed class LatticeWeights(LinearOptions options)
{
    private readonly LinearWeights _weights = new(options);
    private float[] _starts = [];
    private float[] _ends = [];
    private float[] _pairs = [];

    /// <summary>Learns from one lattice and returns the loss before the step, the negative logarithm of the right pair's share.</summary>
    public float Learn(SpanLattice lattice, int right)
    {
        var best = Score(lattice);
        var sum = 0f;
        for (var pair = 0; pair < lattice.PairCount; pair++) sum += _pairs[pair] = MathF.Exp(_pairs[pair] - best);
        for (var pair = 0; pair < lattice.PairCount; pair++) _pairs[pair] /= sum;
        var loss = -MathF.Log(MathF.Max(_pairs[right], 1e-9f));
        _pairs[right] -= 1;
        Step(lattice);
        return loss;
    }

    /// <summary>Rounds the weights to whole numbers.</summary>
    public LinearModel Quantize() => _weights.Quantize();

    private float Score(SpanLattice lattice)
    {
        Fit(ref _starts, lattice.StartCount);
        Fit(ref _ends, lattice.EndCount);
        Fit(ref _pairs, lattice.PairCount);
        for (var start = 0; start < lattice.StartCount; start++) _starts[start] = _weights.Score(lattice.StartFeatures[start]);
        for (var end = 0; end < lattice.EndCount; end++) _ends[end] = _weights.Score(lattice.EndFeatures[end]);
        var best = float.NegativeInfinity;
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            _pairs[pair] = _weights.Score(lattice.PairFeatures[pair]) + (start < 0 ? 0 : _starts[start] + _ends[end]);
            best = MathF.Max(best, _pairs[pair]);
        }

        return best;
    }

    // The slope at a start or an end is the sum of the slopes of its pairs.
    private void Step(SpanLattice lattice)
    {
        Array.Clear(_starts);
        Array.Clear(_ends);
        for (var pair = 0; pair < lattice.PairCount; pair++)
        {
            var (start, end) = lattice.Pair(pair);
            if (start >= 0)
            {
                _starts[start] += _pairs[pair];
                _ends[end] += _pairs[pair];
            }

            _weights.Step(lattice.PairFeatures[pair], _pairs[pair]);
        }

        for (var start = 0; start < lattice.StartCount; start++) _weights.Step(lattice.StartFeatures[start], _starts[start]);
        for (var end = 0; end < lattice.EndCount; end++) _weights.Step(lattice.EndFeatures[end], _ends[end]);
    }

    private static void Fit(ref float[] scores, int count)
    {
        if (scores.Length < count) scores = new float[Math.Max(count, 2 * scores.Length)];
    }
}
