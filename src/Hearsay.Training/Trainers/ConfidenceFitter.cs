using Hearsay.Attributions;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Finds how often attributions are right of which the scorers are so and so sure.</summary>
internal static class ConfidenceFitter
{
    private const int GroupCount = 20;
    private const float LeastStep = 1e-4f;

    /// <summary>The scale: groups of equally many, those merged that would let it fall (pool adjacent violators, Ayer 1955).</summary>
    public static ConfidenceScale Fit(IEnumerable<Judgement> judgements)
    {
        Judgement[] sorted = [.. judgements.OrderBy(judgement => judgement.Confidence).ThenBy(judgement => judgement.IsRight)];
        var pools = new List<(double Raw, double Right, int Count)>();
        foreach (var group in sorted.Chunk(Math.Max(1, (sorted.Length + GroupCount - 1) / GroupCount)))
        {
            var pool = (group.Average(item => item.Confidence), group.Average(item => item.IsRight ? 1.0 : 0.0), group.Length);
            while (pools.Count > 0 && pools[^1].Right >= pool.Item2)
            {
                pool = Merge(pools[^1], pool);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        return pools.Count < 2 ? ConfidenceScale.Plain : ScaleOf(pools);
    }

    private static ConfidenceScale ScaleOf(List<(double Raw, double Right, int Count)> pools)
    {
        var (raw, right) = (new List<float>(), new List<float>());
        foreach (var pool in pools)
        {
            if (raw.Count > 0 && pool.Raw - raw[^1] < LeastStep) continue;
            raw.Add((float)pool.Raw);
            right.Add((float)pool.Right);
        }

        return new ConfidenceScale { Raw = [.. raw], Right = [.. right] };
    }

    private static (double Raw, double Right, int Count) Merge(
        (double Raw, double Right, int Count) left, (double Raw, double Right, int Count) right)
    {
        var count = left.Count + right.Count;
        return (
            ((left.Raw * left.Count) + (right.Raw * right.Count)) / count,
            ((left.Right * left.Count) + (right.Right * right.Count)) / count,
            count);
    }
}
