using Hearsay.Mentions;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Measures what a trainer makes of texts: each fold is resolved by trees that learned from the others.</summary>
internal static class ReferenceCrossfit
{
    /// <summary>The figures by name, in per cent.</summary>
    public static Dictionary<string, double> Measure(ReferenceTrainer trainer, IReadOnlyList<ReferenceText> texts)
    {
        var (gum, gap) = (new ReferenceScore(), new GapScore());
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var finder = trainer.Finder(trainer.Train([.. texts.Where(text => text.Fold != fold)]));
            foreach (var text in texts.Where(text => text.Fold == fold)) Add(text, finder, gum, gap);
        }

        var scores = gum.Shares().ToDictionary(
            pair => $"GUM, cross-fitted: {pair.Kind} with a name in the document that led to it", pair => Math.Round(pair.Share, 2));
        scores["GAP validation, cross-fitted: F1"] = Math.Round(gap.F1, 2);
        return scores;
    }

    private static void Add(ReferenceText text, EntityFinder finder, ReferenceScore gum, GapScore gap)
    {
        var entities = finder.Find(text.Article, text.Syntax);
        if (text.Gold is GumGold document) gum.Add(document.Document, entities);
        else if (text.Gold is GapGold row) gap.Add(row.Row, entities);
    }
}
