namespace Hearsay.Stories;

/// <summary>A number of people whom something befell, as the words of a report give it.</summary>
/// <param name="Fate">What befell them: "killed".</param>
/// <param name="Value">How many.</param>
/// <param name="Bound">Whether there may be more, or some more or fewer.</param>
/// <param name="IsImplied">Whether no number is said: "a man was shot dead".</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Counted">The noun that is counted, or empty.</param>
/// <param name="Span">The words.</param>
internal sealed record FigureCandidate(
    string Fate, decimal Value, FigureBound Bound, bool IsImplied, FigurePlace Place, string Counted, TextSpan Span)
{
    /// <summary>The number of those some of whom it counts, "one of five people shot has died", or null.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether those it counts are said to be among all whom it befell: "nine islanders are among the dead".</summary>
    public bool IsPart { get; init; }
}
