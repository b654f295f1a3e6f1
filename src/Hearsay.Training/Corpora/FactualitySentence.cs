using System.Collections.Immutable;

namespace Hearsay.Training.Corpora;

/// <summary>A sentence in which people said of events how sure it is that they happen.</summary>
/// <param name="Id">Its set and its place there.</param>
/// <param name="Text">The sentence as print has it.</param>
/// <param name="Events">The words that name events, each with its label: -3 it certainly does not happen, 3 it certainly does.</param>
internal sealed record FactualitySentence(string Id, string Text, ImmutableArray<(TextSpan Word, double Label)> Events)
{
    /// <summary>The part of the corpus that it belongs to.</summary>
    public int Fold => Folds.Of(Id);
}
