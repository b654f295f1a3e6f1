using System.Collections.Immutable;
using Hearsay.Html;
using Hearsay.Models;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the scorer of a page's passages. The second trees learn from scores of pages that the first have not seen.</summary>
internal sealed class StoryTrainer(TreeOptions options)
{
    private const int Folds = 5;

    /// <summary>Trains both sets of trees on the pages.</summary>
    public (BoostedTrees First, BoostedTrees Second) Train(ImmutableArray<PageExample> pages)
    {
        FeatureRow[][] rows = [.. pages.Select(page => StoryScorer.RowsOf(page.Traits))];
        int[] all = [.. Enumerable.Range(0, pages.Length)];
        // The first are asked of every passage and the second only of those in doubt.
        var small = options with { Rounds = options.Rounds / 2 };
        var first = TrainOn(pages, rows, all, small);
        double[][] scores = new double[pages.Length][];
        foreach (var fold in all.GroupBy(index => pages[index].Page.Fold(Folds)))
        {
            var model = TrainOn(pages, rows, [.. all.Where(index => pages[index].Page.Fold(Folds) != fold.Key)], small);
            foreach (var index in fold) scores[index] = Array.ConvertAll(rows[index], row => model.Score(row.Values));
        }

        foreach (var index in all) StoryScorer.AddScores(pages[index].Traits, rows[index], scores[index]);
        return (first, TrainOn(pages, rows, all, options));
    }

    private static BoostedTrees TrainOn(ImmutableArray<PageExample> pages, FeatureRow[][] rows, int[] chosen, TreeOptions with) =>
        new TreeTrainer(with).Train(
            [.. chosen.SelectMany(index => rows[index]).Select(row => row.Values.ToArray())],
            [.. chosen.SelectMany(index => pages[index].Answers)],
            [.. chosen.SelectMany(index => pages[index].Weights)]);
}
