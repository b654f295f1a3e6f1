using Hearsay.Facts;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the linear scorer of opinions on what writers say in their own voice.</summary>
/// <param name="options">How.</param>
/// <param name="reports">Sentences that are no opinion, to learn from and not to measure.</param>
internal sealed class OpinionTrainer(LinearOptions options, IReadOnlyCollection<OpinionExample> reports)
{
    /// <summary>Trains on examples and gives the model's file.</summary>
    public byte[] Train(IReadOnlyCollection<OpinionExample> examples)
    {
        var writer = new ModelFileWriter("opinion", "1", OpinionScorer.Fingerprint);
        Learn(examples).AddTo(writer);
        return writer.ToBytes();
    }

    /// <summary>Measures examples by weights that learned from the other parts: whether either voice in the sentence is opinion.</summary>
    public Tally Crossfit(IReadOnlyCollection<OpinionExample> examples)
    {
        var tally = new Tally();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var scorer = new OpinionScorer(Learn([.. examples.Where(example => example.Fold != fold)]));
            tally = examples.Where(example => example.Fold == fold).Aggregate(tally, (sum, example) => sum + Count(scorer, example));
        }

        return tally;
    }

    private static Tally Count(OpinionScorer scorer, OpinionExample example)
    {
        var isFound = scorer.IsOpinionOfWriter(example.Writer) || scorer.IsOpinionOfSource(example.Source);
        return new Tally(isFound && example.IsOpinion ? 1 : 0, isFound ? 1 : 0, example.IsOpinion ? 1 : 0);
    }

    private LinearModel Learn(IReadOnlyCollection<OpinionExample> examples)
    {
        var lists = new FeatureLists();
        OpinionExample[] all = [.. examples, .. reports];
        foreach (var example in all) lists.Add(example.Writer);
        return LogisticTrainer.Train(lists, [.. all.Select(example => example.IsOpinion)], options);
    }
}
