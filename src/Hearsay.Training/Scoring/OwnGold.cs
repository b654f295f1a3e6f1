namespace Hearsay.Training.Scoring;

/// <summary>The measure on the repository's own gold, which needs nothing but the checkout.</summary>
internal static class OwnGold
{
    /// <summary>The suite's name among the floors.</summary>
    public const string Suite = "gold";

    /// <summary>Reads every gold article and scores what was read.</summary>
    public static IReadOnlyDictionary<string, Tally> Measure(Reader reader, string folder)
    {
        var scorer = new AttributionScorer();
        foreach (var gold in GoldArticle.LoadAll(folder))
        {
            var reading = reader.Read(reader.OpenText(gold.Text, gold.Metadata));
            scorer.Add(Relation.From(reading), gold.Relations);
        }

        return scorer.Figures();
    }
}
