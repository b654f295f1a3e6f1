namespace Hearsay.Training.Corpora;

/// <summary>A sentence of the news that people judged to be report or opinion.</summary>
/// <param name="Id">Its place in the corpus.</param>
/// <param name="Text">The sentence.</param>
/// <param name="IsOpinion">Whether it is opinion; null where they found some of both.</param>
internal sealed record OpinionSentence(string Id, string Text, bool? IsOpinion)
{
    /// <summary>The part of the corpus that it belongs to.</summary>
    public int Fold => Folds.Of(Text);
}
