namespace Hearsay.Stories;

/// <summary>What two reports are compared by.</summary>
/// <remarks>
/// The cosine of each channel, in the order of <see cref="TermChannel"/>, and then: the root of the cosine of words, for the first words
/// that two reports share tell more than the next ones; the gap between their days, alone, with the words, and with the persons, for
/// persons alone bind reports over months, as a trial does; the share of text that both have, for shared stretches beyond what the words
/// show are furniture, and again where one outlet printed both, whose pages have most of it.
/// </remarks>
internal static class PairFeatures
{
    /// <summary>Days that any story may go on without counting as a gap.</summary>
    private const int FreeDays = 3;

    /// <summary>Their names, in their order.</summary>
    public static readonly string[] Names =
    [
        .. Enum.GetNames<TermChannel>(), "WordsRoot", "Gap", "GapByWords", "GapByPersons", "SharedText", "SharedTextOfOneOutlet",
    ];

    /// <summary>Writes them down for two reports.</summary>
    /// <param name="report">The one.</param>
    /// <param name="earlier">The other.</param>
    /// <param name="sharedCount">The number of fingerprints that both have.</param>
    /// <param name="values">As many as there are names.</param>
    public static void Write(OpenReport report, OpenReport earlier, int sharedCount, Span<double> values)
    {
        var index = 0;
        for (; index < report.Profile.Vectors.Length; index++)
            values[index] = report.Profile.Vectors[index].Dot(earlier.Profile.Vectors[index]);
        var (words, persons) = (values[(int)TermChannel.Words], values[(int)TermChannel.Persons]);
        var gap = GapBetween(report, earlier);
        var shared = ShareOf(report, earlier, sharedCount);
        values[index++] = Math.Sqrt(words);
        values[index++] = gap;
        values[index++] = gap * words;
        values[index++] = gap * persons;
        values[index++] = shared;
        values[index] = report.Outlet.Length > 0 && report.Outlet == earlier.Outlet ? shared : 0;
    }

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
