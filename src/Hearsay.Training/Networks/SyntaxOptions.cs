namespace Hearsay.Training.Networks;

/// <summary>How the network of tags, trees and names is trained.</summary>
internal sealed record SyntaxOptions
{
    /// <summary>How often all sentences are seen.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>About how many words a step learns from.</summary>
    public int BatchSize { get; init; } = 1200;

    /// <summary>The length of the first steps; it falls to zero along a line.</summary>
    public float Rate { get; init; } = 3e-3f;

    /// <summary>The steps over which the length of a step first rises.</summary>
    public int WarmupSteps { get; init; } = 100;

    /// <summary>The most that the slopes of a step may measure; longer ones are shortened.</summary>
    public float LongestSlope { get; init; } = 5;

    /// <summary>The share of words whose own row is hidden.</summary>
    public float WordDropout { get; init; } = 0.2f;

    /// <summary>The share of words whose vector is hidden.</summary>
    public float VectorDropout { get; init; } = 0.1f;

    /// <summary>The share of words whose flags are hidden.</summary>
    public float FlagDropout { get; init; } = 0.1f;

    /// <summary>The share of a row's numbers that is silenced.</summary>
    public float InputDropout { get; init; } = 0.25f;

    /// <summary>The share of a state's numbers that is silenced.</summary>
    public float StateDropout { get; init; } = 0.3f;

    /// <summary>What chance is drawn from: the same seed gives the same weights.</summary>
    public int Seed { get; init; } = 1;
}
