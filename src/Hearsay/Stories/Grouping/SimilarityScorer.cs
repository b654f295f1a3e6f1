namespace Hearsay.Stories;

/// <summary>Says how likely two reports tell of one happening.</summary>
/// <remarks>
/// A logistic function of how alike they are on each side (cosines), of the days between them, and of shared text. The weights were
/// fitted by logistic regression on pairs of reports on incidents with gun violence and of ECB+ (eval/stories.md). They are written
/// here, for there are few of them, and they can be read.
/// </remarks>
internal static class SimilarityScorer
{
    /// <summary>Days that any story may go on without counting as a gap.</summary>
    private const int FreeDays = 3;

    /// <summary>The weights of the cosines, in the order of <see cref="TermChannel"/>.</summary>
    private static readonly double[] _channels = [2.21, 3.66, 2.94, 1.35, 2.58, 3.33, 1.46, 2.98];

    // The first words that two reports share tell more than the next ones.
    private const double WordsRoot = 2.22;

    // The longer the gap, the more it takes; persons alone bind reports over months, as a trial does.
    private const double Gap = -0.86;
    private const double GapByWords = -0.50;
    private const double GapByPersons = 0.46;

    // Shared stretches beyond what the words show already are furniture, above all on pages of one outlet.
    private const double SharedText = -2.11;
    private const double SharedTextOfOneOutlet = -4.74;

    private const double Bias = -4.61;

    /// <summary>How likely it is, 0 to 1.</summary>
    /// <param name="report">The one.</param>
    /// <param name="earlier">The other.</param>
    /// <param name="sharedCount">The number of fingerprints that both have.</param>
    public static double Score(OpenReport report, OpenReport earlier, int sharedCount)
    {
        var sum = Bias;
        for (var channel = 0; channel < _channels.Length; channel++)
            sum += _channels[channel] * Cosine(report, earlier, (TermChannel)channel);
        var words = Cosine(report, earlier, TermChannel.Words);
        var gap = GapBetween(report, earlier);
        sum += WordsRoot * Math.Sqrt(words);
        sum += gap * (Gap + (GapByWords * words) + (GapByPersons * Cosine(report, earlier, TermChannel.Persons)));
        var shared = ShareOf(report, earlier, sharedCount);
        sum += shared * (SharedText + (report.Outlet.Length > 0 && report.Outlet == earlier.Outlet ? SharedTextOfOneOutlet : 0));
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Cosine(OpenReport report, OpenReport earlier, TermChannel channel) =>
        report.Profile.Vectors[(int)channel].Dot(earlier.Profile.Vectors[(int)channel]);

    // Weeks, counted so that each further one adds less.
    private static double GapBetween(OpenReport report, OpenReport earlier)
    {
        var days = report.Day is { } day && earlier.Day is { } other ? Math.Abs(day - other) : 0;
        return Math.Log2(1 + (Math.Max(0, days - FreeDays) / 7.0));
    }

    private static double ShareOf(OpenReport report, OpenReport earlier, int sharedCount)
    {
        var fewest = Math.Min(report.Fingerprints.Length, earlier.Fingerprints.Length);
        return fewest == 0 ? 0 : Math.Min(1, (double)sharedCount / fewest);
    }
}
