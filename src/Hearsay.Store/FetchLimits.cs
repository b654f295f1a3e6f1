namespace Hearsay.Store;

/// <summary>The bounds of one fetch.</summary>
public sealed record FetchLimits
{
    /// <summary>The most redirects that are followed; 5 unless set.</summary>
    public int Redirects { get; init; } = 5;
}
