namespace Hearsay.Training.Trainers;

/// <summary>How boosted trees are grown.</summary>
internal sealed record TreeOptions
{
    /// <summary>The number of trees.</summary>
    public int Rounds { get; init; } = 150;

    /// <summary>The most leaves of a tree.</summary>
    public int Leaves { get; init; } = 24;

    /// <summary>What a tree's leaves are multiplied by.</summary>
    public double LearningRate { get; init; } = 0.08;

    /// <summary>The least curvature (sum of p(1-p) by weight) in a leaf.</summary>
    public double LeastCurvature { get; init; } = 5;

    /// <summary>What draws the leaves towards zero.</summary>
    public double Ridge { get; init; } = 5;

    /// <summary>The share of rows that a tree sees.</summary>
    public double RowShare { get; init; } = 0.7;

    /// <summary>The share of features that a tree sees.</summary>
    public double FeatureShare { get; init; } = 0.5;

    /// <summary>What random choices are drawn from.</summary>
    public int Seed { get; init; } = 1;
}
