namespace Hearsay.Training.Trainers;

/// <summary>How the tagger is trained.</summary>
internal sealed record TaggerOptions
{
    /// <summary>The base-2 logarithm of the number of rows of weights.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>How often all sentences are seen.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>The most weights that are kept, the largest first; each takes two bytes.</summary>
    public int MostEntries { get; init; } = 1_250_000;

    /// <summary>What the order of the sentences is drawn from: the same seed gives the same weights.</summary>
    public int Seed { get; init; } = 1;
}
