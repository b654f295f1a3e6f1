using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Trains a scorer that ranks the right candidate of a set first (softmax over the set, AdaGrad).</summary>
internal static class RankingTrainer
{
    /// <summary>Trains on sets of candidates. The same input and seed give the same model.</summary>
    public static LinearModel Train(FeatureLists lists, IReadOnlyList<CandidateSet> sets, LinearOptions options)
    {
        LinearWeights weights = new(options);
        var probabilities = new float[sets.Count == 0 ? 0 : sets.Max(set => set.Count)];
        int[] order = [.. Enumerable.Range(0, sets.Count)];
        Random random = new(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(weights, lists, sets[index], probabilities.AsSpan(0, sets[index].Count));
            }
        }

        return weights.Quantize();
    }

    private static void Learn(LinearWeights weights, FeatureLists lists, CandidateSet set, Span<float> probabilities)
    {
        FindProbabilities(weights, lists, set, probabilities);
        for (var candidate = 0; candidate < set.Count; candidate++)
        {
            weights.Step(lists[set.First + candidate], probabilities[candidate] - (candidate == set.Right ? 1 : 0));
        }
    }

    private static void FindProbabilities(LinearWeights weights, FeatureLists lists, CandidateSet set, Span<float> probabilities)
    {
        var best = float.NegativeInfinity;
        for (var candidate = 0; candidate < set.Count; candidate++)
        {
            probabilities[candidate] = weights.Score(lists[set.First + candidate]);
            best = Math.Max(best, probabilities[candidate]);
        }

        float sum = 0;
        foreach (ref var value in probabilities)
        {
            value = MathF.Exp(value - best);
            sum += value;
        }

        foreach (ref var value in probabilities)
        {
            value /= sum;
        }
    }
}
