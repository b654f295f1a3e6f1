namespace Hearsay.Stories;

/// <summary>The text that two reports of a story share.</summary>
/// <param name="First">The index of the report that came first.</param>
/// <param name="Second">The index of the other.</param>
/// <param name="Runs">The shared runs, from the first to the second.</param>
/// <param name="FirstShare">How much of the first report's words they are, 0 to 1.</param>
/// <param name="SecondShare">How much of the second's.</param>
internal sealed record SharedText(int First, int Second, IReadOnlyList<WordRun> Runs, double FirstShare, double SecondShare)
{
    /// <summary>How much of the given report's words they are.</summary>
    public double ShareOf(int report) => report == First ? FirstShare : SecondShare;

    /// <summary>The other report of the two.</summary>
    public int Other(int report) => report == First ? Second : First;

    /// <summary>The runs as from the other report to the given one.</summary>
    public IEnumerable<WordRun> RunsTo(int report) =>
        report == Second ? Runs : Runs.Select(run => new WordRun(run.To, run.From, run.Count)).OrderBy(run => run.To);
}
