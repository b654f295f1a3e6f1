using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Trains a scorer whose score is the log-odds that an example is right (binary logistic regression, AdaGrad).</summary>
/// <remarks>J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods (JMLR 2011).</remarks>
internal static class LogisticTrainer
{
    /// <summary>Trains on lists of features and on whether each is right. The same input and seed give the same model.</summary>
    /// <exception cref="ArgumentException">There are not as many answers as lists.</exception>
    public static LinearModel Train(FeatureLists lists, IReadOnlyList<bool> answers, LinearOptions options)
    {
        if (answers.Count != lists.Count)
        {
            throw new ArgumentException($"{lists.Count} answers are expected, one a list, not {answers.Count}.", nameof(answers));
        }

        LinearWeights weights = new(options);
        int[] order = [.. Enumerable.Range(0, lists.Count)];
        Random random = new(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var probability = 1 / (1 + MathF.Exp(-weights.Score(lists[index])));
                weights.Step(lists[index], probability - (answers[index] ? 1 : 0));
            }
        }

        return weights.Quantize();
    }
}
