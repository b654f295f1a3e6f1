using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Export;

namespace Hearsay.Benchmarks;

/// <summary>stories READINGS.jsonl...: how the time and the memory that stories take grow with the reports, on one core.</summary>
internal static class StoriesVerb
{
    private const int UsageError = 2;
    private const int Rounds = 3;
    private const int LargestCount = 1_000_000;

    private static readonly int[] _counts = [600, 1200, 2400, LargestCount];

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is [] || arguments.Any(path => !File.Exists(path)))
        {
            Console.Error.WriteLine("usage: stories READINGS.jsonl... (as hearsay read --format json writes them)");
            return UsageError;
        }

        Machine.KeepToOneCore();
        // Lines of several sets by turns: every share of them has reports of all.
        var lines = arguments.SelectMany((path, set) => File.ReadLines(path).Select((line, number) => (line, number, set)))
            .OrderBy(line => line.number).ThenBy(line => line.set).Select(line => line.line).ToArray();
        var result = new StringBuilder(
            $"{"reports",8}{"stories",9}{"batch s",9}{"reports/s",11}{"MB above",10}{"stream s",10}{"reports/s",11}{"MB above",10}\n");
        foreach (var count in _counts.Where(count => count < lines.Length || count == LargestCount))
        {
            result.Append(Describe([.. lines.Take(count).Select(ReadingJson.Parse)]));
        }

        Console.Write(result);
        Machine.WriteResult("stories.txt", $"put readings into stories, one core, {Machine.DescribeOtherWork()}", result + Legend);
        return 0;
    }

    private const string Legend =
        """
        batch: StoryReader.Read, all at hand. stream: Add in the order of publication, then Finish; the stories are let go as they come.
        MB above: the most live memory beyond the readings themselves. Times are the processor's, the best of three.

        """;

    private static string Describe(Reading[] readings)
    {
        Reading[] ordered = [.. readings.OrderBy(reading => reading.Article.Metadata.Published?.Date ?? DateOnly.MaxValue)];
        var storyCount = 0;
        var batch = Measure(() => storyCount = StoryReader.Read(readings).Length);
        var stream = Measure(() => Stream(ordered));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{readings.Length,8}{storyCount,9}{batch.Seconds,9:0.00}{readings.Length / batch.Seconds,11:0}{batch.Megabytes,10:0}")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{stream.Seconds,10:0.00}{readings.Length / stream.Seconds,11:0}{stream.Megabytes,10:0}\n");
    }

    private static void Stream(Reading[] ordered)
    {
        var reader = new StoryReader();
        foreach (var reading in ordered) reader.Add(reading);
        reader.Finish();
    }

    private static (double Seconds, double Megabytes) Measure(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            work();
            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
        }

        return (best, MeasureMemory(work) / 1e6);
    }

    // What is alive after a collection, looked at again and again by another thread while the work goes on.
    private static double MeasureMemory(Action work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        using var end = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!end.Wait(TimeSpan.FromMilliseconds(200))) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        });
        watch.Start();
        work();
        end.Set();
        watch.Join();
        return most;
    }
}
