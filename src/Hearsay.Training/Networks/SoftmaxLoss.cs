namespace Hearsay.Training.Networks;

/// <summary>The loss of choosing among scores: the negative logarithm of the right one's share.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Turns scores into their slopes, in place, and returns the loss.</summary>
    /// <param name="scores">The scores that stand for choice; what is behind them in the row has no part.</param>
    /// <param name="right">The index of the right one.</param>
    /// <param name="weight">What loss and slopes are multiplied by.</param>
    public static float Learn(Span<float> scores, int right, float weight)
    {
        var best = float.NegativeInfinity;
        foreach (var score in scores) best = MathF.Max(best, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - best);
        var loss = -MathF.Log(MathF.Max(scores[right] / sum, 1e-9f));
        foreach (ref var score in scores) score *= weight / sum;
        scores[right] -= weight;
        return loss * weight;
    }
}
