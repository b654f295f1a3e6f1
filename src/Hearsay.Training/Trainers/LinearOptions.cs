namespace Hearsay.Training.Trainers;

/// <summary>How a linear model is trained.</summary>
public sealed record LinearOptions
{
    /// <summary>The base-2 logarithm of the number of weights.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>How often all examples are seen.</summary>
    public int Epochs { get; init; } = 5;

    /// <summary>The length of the first steps; AdaGrad shortens them feature by feature.</summary>
    public float LearningRate { get; init; } = 0.2f;

    /// <summary>How strongly weights are drawn to zero, a share of themselves per step.</summary>
    public float Decay { get; init; } = 1e-6f;

    /// <summary>How cautious the first steps of a rare feature are: added to the sum of its squared slopes.</summary>
    public float Damping { get; init; } = 1e-6f;

    /// <summary>What the order of the examples is drawn from: the same seed gives the same weights.</summary>
    public int Seed { get; init; } = 1;
}
