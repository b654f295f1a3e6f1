namespace Hearsay.Stories;

/// <summary>Says how likely two reports tell of one happening: a logistic function of <see cref="PairFeatures"/>.</summary>
/// <param name="weights">A weight for each feature, in their order.</param>
/// <param name="bias">What the sum begins at.</param>
internal sealed class SimilarityScorer(double[] weights, double bias)
{
    /// <summary>The weights in use.</summary>
    /// <remarks>
    /// Fitted by logistic regression on pairs of reports on incidents with gun violence and of ECB+ (eval/stories.md;
    /// <c>hearsay-training grouping</c> fits and prints them anew). They stand here, for they are few, and can be read.
    /// </remarks>
    public static readonly SimilarityScorer Usual = new(
        [1.05, 3.91, 3.12, 1.73, 2.50, 3.93, 1.40, 2.80, 7.21, -0.57, -1.24, 0.29, -1.93, -1.84], -7.05);

    /// <summary>A weight for each feature, in their order.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>What the sum begins at.</summary>
    public double Bias => bias;

    /// <summary>How likely it is, 0 to 1.</summary>
    /// <param name="report">The one.</param>
    /// <param name="earlier">The other.</param>
    /// <param name="sharedCount">The number of fingerprints that both have.</param>
    public double Score(OpenReport report, OpenReport earlier, int sharedCount)
    {
        Span<double> values = stackalloc double[PairFeatures.Names.Length];
        PairFeatures.Write(report, earlier, sharedCount, values);
        var sum = bias;
        for (var index = 0; index < values.Length; index++) sum += weights[index] * values[index];
        return 1 / (1 + Math.Exp(-sum));
    }
}
