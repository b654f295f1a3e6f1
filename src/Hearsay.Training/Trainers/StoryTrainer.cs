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
        var first = TrainOn(pages, rows, all);
        double[][] scores = new double[pages.Length][];
        foreach (var fold in all.GroupBy(index => pages[index].Page.Fold(Folds)))
        {
            var model = TrainOn(pages, rows, [.. all.Where(index => pages[index].Page.Fold(Folds) != fold.Key)]);
            foreach (var index in fold) scores[index] = Array.ConvertAll(rows[index], row => model.Score(row.Values));
        }

        foreach (var index in all) StoryScorer.AddScores(pages[index].Traits, rows[index], scores[index]);
        return (first, TrainOn(pages, rows, all));
    }

    private BoostedTrees TrainOn(ImmutableArray<PageExample> pages, FeatureRow[][] rows, int[] chosen) => new TreeTrainer(options).Train(
        [.. chosen.SelectMany(index => rows[index]).Select(row => row.Values.ToArray())],
        [.. chosen.SelectMany(index => pages[index].Answers)],
        [.. chosen.SelectMany(index => pages[index].Weights)]);
}
