using Hearsay.Training.Networks;

namespace Hearsay.Training.Trainers;

/// <summary>How the models of attributions are trained.</summary>
internal sealed record AttributionOptions
{
    /// <summary>The linear scorers; their epochs and seed are those of the network too.</summary>
    public required LinearOptions Linear { get; init; }

    /// <summary>The size of the network.</summary>
    public StatementShape Shape { get; init; } = new();

    /// <summary>Whether the network stays silent, to see what the linear scorers do alone.</summary>
    public bool IsLinearAlone { get; init; }

    /// <summary>The length of the network's first steps; it falls to zero along a line.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>The share of a row's numbers that is silenced.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>The share of choices that the network learns without the linear scorers, lest it lean on what they know by heart.</summary>
    public float LinearDropout { get; init; } = 0.25f;

    /// <summary>The most that the slopes of a step may measure; longer ones are shortened.</summary>
    public float LongestSlope { get; init; } = 5;
}
