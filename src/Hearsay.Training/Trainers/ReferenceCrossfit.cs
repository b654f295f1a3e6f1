using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Measures what a trainer makes of texts: each fold is resolved by trees that learned from the others.</summary>
internal sealed class ReferenceCrossfit
{
    private readonly ReferenceScore _gum = new();
    private readonly GapScore _gap = new();
    private readonly ChoiceScore _choices = new();

    /// <summary>Trains and measures fold by fold.</summary>
    public ReferenceCrossfit(ReferenceTrainer trainer, IReadOnlyList<ReferenceText> texts)
    {
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var model = trainer.Train([.. texts.Where(text => text.Fold != fold)]);
            foreach (var text in texts.Where(text => text.Fold == fold)) Add(trainer, text, model);
        }
    }

    /// <summary>The figures by name, in per cent.</summary>
    public Dictionary<string, double> Figures
    {
        get
        {
            var figures = _gum.Shares().ToDictionary(
                pair => $"GUM, cross-fitted: {pair.Kind} with a name in the document that led to it", pair => Math.Round(pair.Share, 2));
            foreach (var (kind, share) in _choices.Shares())
                figures[$"GUM, cross-fitted: choices for {kind}, all before being right"] = Math.Round(share, 2);
            figures["GAP validation, cross-fitted: F1"] = Math.Round(_gap.F1, 2);
            return figures;
        }
    }

    /// <summary>The pronouns and descriptions of GUM that led astray.</summary>
    public IReadOnlyList<string> Errors => _gum.Errors;

    private void Add(ReferenceTrainer trainer, ReferenceText text, byte[] model)
    {
        var entities = trainer.Finder(model).Find(text.Article, text.Syntax);
        if (text.Gold is GapGold row) _gap.Add(row.Row, entities);
        if (text.Gold is not GumGold document) return;
        _gum.Add(document.Document, entities);
        trainer.Compare(text, model, _choices);
    }
}
