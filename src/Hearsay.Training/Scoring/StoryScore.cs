using Hearsay.Html;

namespace Hearsay.Training.Scoring;

/// <summary>How well passages were told from the rest of their pages, by words: the mean over pages, in per cent.</summary>
internal sealed class StoryScore
{
    private readonly List<double> _precisions = [];
    private readonly List<double> _recalls = [];

    /// <summary>The share of the chosen words that are of the story.</summary>
    public double Precision => 100 * _precisions.Average();

    /// <summary>The share of the story's words that were chosen.</summary>
    public double Recall => 100 * _recalls.Average();

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Takes in a page whose passages above a score of 0 are chosen.</summary>
    /// <param name="traits">The page.</param>
    /// <param name="answers">Whether each passage is of the story.</param>
    /// <param name="scores">The score of each passage.</param>
    public void Add(PageTraits traits, bool[] answers, double[] scores)
    {
        var (right, chosen, all) = (0, 0, 0);
        for (var index = 0; index < scores.Length; index++)
        {
            var words = traits.Passages[index].Words;
            if (answers[index]) all += words;
            if (scores[index] <= 0) continue;
            chosen += words;
            if (answers[index]) right += words;
        }

        if (chosen > 0) _precisions.Add((double)right / chosen);
        if (all > 0) _recalls.Add((double)right / all);
    }
}
