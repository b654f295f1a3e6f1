namespace Hearsay.Training.Trainers;

/// <summary>Steps of linear models that wait for the whole batch: features and the slope of their sum, in order.</summary>
internal sealed class FeatureLog
{
    // Below this a step would be lost in the rounding to whole numbers.
    private const float Negligible = 1e-4f;

    private readonly List<uint> _features = [];
    private readonly List<(LinearWeights Weights, int End, float Slope)> _steps = [];

    /// <summary>Notes a step.</summary>
    public void Add(LinearWeights weights, ReadOnlySpan<uint> features, float slope)
    {
        if (Math.Abs(slope) < Negligible) return;
        _features.AddRange(features);
        _steps.Add((weights, _features.Count, slope));
    }

    /// <summary>Takes all steps and forgets them.</summary>
    public void Take()
    {
        var features = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features);
        var start = 0;
        foreach (var (weights, end, slope) in _steps)
        {
            weights.Step(features[start..end], slope);
            start = end;
        }

        _features.Clear();
        _steps.Clear();
    }
}
