using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>A text to learn references from.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Article">The text, opened.</param>
/// <param name="Syntax">Its sentences and tokens.</param>
/// <param name="Gold">What people marked in it.</param>
internal sealed record ReferenceText(string Id, Article Article, SyntaxLayer Syntax, IReferenceGold Gold)
{
    /// <summary>The part of the corpus that it belongs to.</summary>
    public int Fold => Folds.Of(Id);
}
