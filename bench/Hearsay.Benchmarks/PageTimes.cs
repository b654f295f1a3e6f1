using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>How long each page of a set takes: its quickest round, which other work on the machine disturbed least.</summary>
/// <param name="Milliseconds">The time of each page, the quickest first.</param>
/// <param name="AllocatedBytes">What is allocated for a page, on average.</param>
internal sealed record PageTimes(IReadOnlyList<double> Milliseconds, long AllocatedBytes)
{
    private const int WarmUps = 3;
    private const int Rounds = 7;

    /// <summary>Does the work for all pages, in rounds: some to warm up, then those that count.</summary>
    public static PageTimes Measure<T>(IReadOnlyList<T> pages, Action<T> work)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            foreach (var page in pages) work(page);
        }

        var times = pages.Select(_ => new double[Rounds]).ToArray();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < pages.Count; index++)
            {
                var start = Stopwatch.GetTimestamp();
                work(pages[index]);
                times[index][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Rounds * pages.Count);
        return new PageTimes([.. times.Select(rounds => rounds.Min()).Order()], allocated);
    }

    /// <summary>One line: mean, median, the time that nineteen pages of twenty keep to, the slowest, and the allocation.</summary>
    public string Describe(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28}{Milliseconds.Average(),8:0.00}{At(0.5),8:0.00}{At(0.95),8:0.00}{Milliseconds[^1],8:0.00}{AllocatedBytes / 1024,8}\n");

    /// <summary>The names of the columns.</summary>
    public static string Header => $"{"ms a page, KB allocated",-28}{"mean",8}{"median",8}{"p95",8}{"slowest",8}{"KB",8}\n";

    private double At(double share) => Milliseconds[(int)(share * (Milliseconds.Count - 1))];
}
