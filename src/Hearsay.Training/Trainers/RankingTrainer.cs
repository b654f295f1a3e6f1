using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Trains a scorer that ranks the right candidate of a set first (softmax over the set, AdaGrad).</summary>
internal static class RankingTrainer
{
    /// <summary>Trains on sets of candidates. The same input and seed give the same model.</summary>
    public static LinearModel Train(FeatureLists lists, IReadOnlyList<CandidateSet> sets, LinearOptions options)
    {
        LinearWeights weights = new(options);
        float[] probabilities = new float[sets.Count == 0 ? 0 : sets.Max(set => set.Count)];
        int[] order = [.. Enumerable.Range(0, sets.Count)];
        Random random = new(options.Seed);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                Learn(weights, lists, sets[index], probabilities.AsSpan(0, sets[index].Count));
            }
        }

        return weights.Quantize();
    }

    private static void Learn(LinearWeights weights, FeatureLists lists, CandidateSet set, Span<float> probabilities)
    {
        FindProbabilities(weights, lists, set, probabilities);
        for (int candidate = 0; candidate < set.Count; candidate++)
        {
            weights.Step(lists[set.First + candidate], probabilities[candidate] - (candidate == set.Right ? 1 : 0));
        }
    }

    private static void FindProbabilities(LinearWeights weights, FeatureLists lists, CandidateSet set, Span<float> probabilities)
    {
        float best = float.NegativeInfinity;
        for (int candidate = 0; candidate < set.Count; candidate++)
        {
            probabilities[candidate] = weights.Score(lists[set.First + candidate]);
            best = Math.Max(best, probabilities[candidate]);
        }

        float sum = 0;
        foreach (ref float value in probabilities)
        {
            value = MathF.Exp(value - best);
            sum += value;
        }

        foreach (ref float value in probabilities)
        {
            value /= sum;
        }
    }
}
