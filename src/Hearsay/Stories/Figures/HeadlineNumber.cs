namespace Hearsay.Stories;

/// <summary>A number in a headline.</summary>
/// <param name="Value">The number.</param>
/// <param name="Fate">What befell those whom it counts, or null where the headline does not say.</param>
/// <param name="Span">Its words in the headline.</param>
internal sealed record HeadlineNumber(decimal Value, string? Fate, TextSpan Span)
{
    /// <summary>The number of those some of whom it counts, "one of five", or null.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether more may belong to it that no number counts: "Child, three adults hurt".</summary>
    public bool IsOpen { get; init; }
}
