namespace Hearsay.Stories;

/// <summary>The bounds and the threshold of grouping.</summary>
internal sealed record GroupingOptions
{
    /// <summary>How likely it must be that a report belongs to a story.</summary>
    /// <remarks>Tuned on incidents with gun violence and on ECB+, both at once, and then frozen: see eval/stories.md.</remarks>
    public double Threshold { get; init; } = 0.4;

    /// <summary>How likely a report must be of a second story, of whose reports it names one, for the two to be one.</summary>
    public double BridgeThreshold { get; init; } = 0.2;

    /// <summary>How much the nearest report of a story counts beside the mean of all its reports.</summary>
    public double NearestWeight { get; init; } = 0.6;

    /// <summary>The days after which a report is no longer compared with new ones.</summary>
    public int WindowDays { get; init; } = 400;

    /// <summary>The most reports that are compared with new ones; the oldest go first.</summary>
    public int MostOpenReports { get; init; } = 20_000;
}
