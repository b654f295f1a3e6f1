using System.Globalization;
using Hearsay.Store.Imports;

namespace Hearsay.Cli;

/// <summary>Says how far an import has come, how fast it goes and how long it will take.</summary>
internal sealed class ImportPace(TimeProvider clock)
{
    // Before that, the loading of the models and chance say more than the pace.
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(3);

    private readonly long _start = clock.GetTimestamp();

    /// <summary>"1,204 added, 30 known, 2 failed, 31 a second, 2 min left"; the time where the share that is done, 0 to 1, is
    /// known.</summary>
    public string Describe(ImportProgress progress, double? share)
    {
        var passed = clock.GetElapsedTime(_start);
        var parts = new List<string> { DescribeCounts(progress) };
        if (passed >= _warmUp)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{progress.Count / passed.TotalSeconds:0.#} a second"));
            if (share is > 0 and < 1) parts.Add(DescribeTime(passed * ((1 - share.Value) / share.Value)) + " left");
        }

        return string.Join(", ", parts);
    }

    /// <summary>"1,204 added, 30 known already, 2 failed".</summary>
    public static string DescribeCounts(ImportProgress progress)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{progress.Added:N0} added") };
        if (progress.Known > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{progress.Known:N0} known already"));
        if (progress.Failed > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{progress.Failed:N0} failed"));
        return string.Join(", ", parts);
    }

    private static string DescribeTime(TimeSpan time)
    {
        if (time.TotalHours >= 1) return string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min");
        return time.TotalMinutes >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes):0} min")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s");
    }
}
