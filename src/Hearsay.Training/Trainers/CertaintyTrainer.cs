using Hearsay.Facts;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Grows the trees that say whether a thing is taken for so, for not so, or for open.</summary>
internal sealed class CertaintyTrainer(TreeOptions options)
{
    // What a clause says of its own predicate counts for more than what it says of things named in passing.
    private const float PassingWeight = 0.5f;

    /// <summary>Trains on examples and gives the model's file.</summary>
    public byte[] Train(IReadOnlyCollection<CertaintyExample> examples, IEnumerable<string> names)
    {
        var writer = new ModelFileWriter("certainty", "1", CertaintyScorer.Fingerprint);
        writer.AddList(CertaintyScorer.Features, names);
        Grow(examples, example => example.IsHeld).AddTo(writer, CertaintyScorer.Held);
        Grow(examples, example => example.IsDenied).AddTo(writer, CertaintyScorer.Denied);
        return writer.ToBytes();
    }

    /// <summary>Measures examples by trees that learned from the other parts, and the rules alone.</summary>
    public (FactualityScore Trees, FactualityScore Rules) Crossfit(IReadOnlyCollection<CertaintyExample> examples)
    {
        var (trees, rules) = (new FactualityScore(), new FactualityScore());
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            CertaintyExample[] others = [.. examples.Where(example => example.Fold != fold)];
            var scorer = new CertaintyScorer(Grow(others, example => example.IsHeld), Grow(others, example => example.IsDenied));
            foreach (var example in examples.Where(example => example.Fold == fold))
            {
                trees.Add(scorer.Read(example.Row, example.Signs, example.Rule), example.Label);
                rules.Add(example.Rule, example.Label);
            }
        }

        return (trees, rules);
    }

    private BoostedTrees Grow(IReadOnlyCollection<CertaintyExample> examples, Func<CertaintyExample, bool> answer) =>
        new TreeTrainer(options).Train(
            [.. examples.Select(example => example.Row)],
            [.. examples.Select(answer)],
            [.. examples.Select(example => example.IsPredicate ? 1 : PassingWeight)]);
}
