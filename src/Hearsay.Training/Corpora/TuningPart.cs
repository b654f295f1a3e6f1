namespace Hearsay.Training.Corpora;

/// <summary>The part of PolNeAR's training articles that models are chosen by, so that its dev part stays a text nobody tuned on.</summary>
internal static class TuningPart
{
    // One in five, and of those two in five.
    private const int KeptFolds = 2;

    /// <summary>Whether an article belongs to it, by its id: the same on every machine.</summary>
    public static bool Has(PolnearArticle article) =>
        Folds.Of($"tuning {article.Metadata.Id}") == 0 && Folds.Of($"part {article.Metadata.Id}") < KeptFolds;
}
