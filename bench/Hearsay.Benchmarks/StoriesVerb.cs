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
            $"{"reports",8}{"stories",9}{"batch s",9}{"reports/s",11}{"stream s",10}{"reports/s",11}{"MB held",9}{"MB of readings",16}\n");
        foreach (var count in _counts.Where(count => count < lines.Length || count == LargestCount))
        {
            result.Append(Describe([.. lines.Take(count)]));
        }

        Console.Write(result);
        Machine.WriteResult("stories.txt", $"put readings into stories, one core, {Machine.DescribeOtherWork()}", result + Legend);
        return 0;
    }

    private const string Legend =
        """
        batch: StoryReader.Read, all at hand. stream: Add in the order of publication, then Finish; the stories are let go as they come.
        MB held: what a StoryReader holds at its fullest, before Finish, beside the readings. Times are the processor's, the best of three.

        """;

    private static string Describe(string[] lines)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Reading[] readings = [.. lines.Select(ReadingJson.Parse).OrderBy(reading => StoryReader.OrderOf(reading.Article.Metadata))];
        var own = GC.GetTotalMemory(forceFullCollection: true) - before;
        var storyCount = 0;
        var batch = Measure(() => storyCount = StoryReader.Read(readings).Length);
        var stream = Measure(() => Fill(readings).Finish());
        var held = MeasureMemory(readings);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{readings.Length,8}{storyCount,9}{batch,9:0.00}{readings.Length / batch,11:0}{stream,10:0.00}{readings.Length / stream,11:0}")
            + string.Create(CultureInfo.InvariantCulture, $"{held / 1e6,9:0}{own / 1e6,16:0}\n");
    }

    private static StoryReader Fill(Reading[] readings)
    {
        var reader = new StoryReader();
        foreach (var reading in readings) reader.Add(reading);
        return reader;
    }

    private static double Measure(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            work();
            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
        }

        return best;
    }

    private static long MeasureMemory(Reading[] readings)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reader = Fill(readings);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(reader);
        return held;
    }
}
