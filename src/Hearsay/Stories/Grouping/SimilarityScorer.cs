namespace Hearsay.Stories;

/// <summary>Says how likely two reports tell of one happening.</summary>
/// <remarks>
/// A logistic function of how alike they are on each side (cosines), of the days between them, and of shared text. The weights were fitted
/// on pairs of reports (eval/stories.md) and are written here, for there are few of them and they can be read.
/// </remarks>
internal static class SimilarityScorer
{
    /// <summary>The number of features of a pair.</summary>
    public const int FeatureCount = 14;

    /// <summary>Days that any story may go on without counting as a gap.</summary>
    private const int FreeDays = 3;

    private static readonly double[] _weights =
        [2.20, 3.42, 2.82, 1.24, 3.00, 3.91, 1.43, -0.75, -0.63, 0.62, -4.88, 1.90, -1.82, -4.34];

    /// <summary>How likely it is, 0 to 1.</summary>
    public static double Score(OpenReport report, OpenReport earlier, int sharedCount)
    {
        Span<double> features = stackalloc double[FeatureCount];
        Describe(report, earlier, sharedCount, features);
        var sum = 0.0;
        for (var index = 0; index < FeatureCount; index++) sum += _weights[index] * features[index];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Writes the features of a pair.</summary>
    public static void Describe(OpenReport report, OpenReport earlier, int sharedCount, Span<double> features)
    {
        for (var channel = 0; channel < 7; channel++)
            features[channel] = report.Profile.Vectors[channel].Dot(earlier.Profile.Vectors[channel]);
        var days = report.Day is { } day && earlier.Day is { } other ? Math.Abs(day - other) : 0;
        var gap = Math.Log2(1 + (Math.Max(0, days - FreeDays) / 7.0));
        features[7] = gap;
        features[8] = gap * features[(int)TermChannel.Words];
        features[9] = gap * features[(int)TermChannel.Persons];
        features[11] = Math.Sqrt(features[(int)TermChannel.Words]);
        var fewest = Math.Min(report.Fingerprints.Length, earlier.Fingerprints.Length);
        features[12] = fewest == 0 ? 0 : Math.Min(1, (double)sharedCount / fewest);
        // Pages of one outlet share its standing words, whatever they tell.
        features[10] = report.Outlet.Length > 0 && report.Outlet == earlier.Outlet ? features[12] : 0;
        features[13] = 1;
    }
}
