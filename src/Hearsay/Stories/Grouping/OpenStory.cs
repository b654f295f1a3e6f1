namespace Hearsay.Stories;

/// <summary>A story that later reports may still join.</summary>
internal sealed class OpenStory(int number)
{
    /// <summary>Its place among all stories, by first report.</summary>
    public int Number { get; } = number;

    /// <summary>Its reports in the order in which they came.</summary>
    public List<OpenReport> Reports { get; } = [];

    /// <summary>How many of them are still compared with new ones.</summary>
    public int OpenCount { get; set; }
}
