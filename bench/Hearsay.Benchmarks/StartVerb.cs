using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Gazetteer;

namespace Hearsay.Benchmarks;

/// <summary>start: how long it takes from the start of the program until the desk is open on the sample story, and to load.</summary>
internal static class StartVerb
{
    private const int UsageError = 2;
    private const int Rounds = 7;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // What is measured is done once in a process of its own: a second time, everything is compiled and in memory.
        if (arguments is ["gazetteer"]) return Print(Atlas.Load);
        if (arguments is ["reader"]) return Print(Reader.Load);
        if (arguments is not [])
        {
            await Console.Error.WriteLineAsync("usage: start");
            return UsageError;
        }

        var busy = Machine.DescribeOtherWork();
        var result = new StringBuilder($"{"ms, each in a new process",-56}{"best",8}{"median",8}\n");
        result.Append(Describe("hearsay demo, from the start to the address", await RepeatAsync(OpenDemoAsync)));
        result.Append(Describe("hearsay --version, from the start to the end", await RepeatAsync(AskVersionAsync)));
        result.Append(Describe("Reader.Load, gazetteer and networks included", await RepeatAsync(() => AskAsync("reader"))));
        result.Append(Describe("Atlas.Load, the gazetteer", await RepeatAsync(() => AskAsync("gazetteer"))));
        Console.Write(result);
        Machine.WriteResult("start.txt", $"start, best and median of {Rounds}, {busy}", result.ToString());
        return 0;
    }

    private static int Print<T>(Func<T> load)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(load());
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static async Task<double> OpenDemoAsync()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = HearsayProcess.Start("demo", "--port", "0", "--no-browser");
        await process.StandardOutput.ReadLineAsync();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Kill();
        await process.WaitForExitAsync();
        return time;
    }

    private static async Task<double> AskVersionAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await HearsayProcess.RunAsync("--version");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<double> AskAsync(string what)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(StartVerb).Assembly.Location, "start", what]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Expected a process, found none.");
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return double.Parse(line ?? "", CultureInfo.InvariantCulture);
    }

    private static async Task<double[]> RepeatAsync(Func<Task<double>> measure)
    {
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++) times[round] = await measure();
        Array.Sort(times);
        return times;
    }

    private static string Describe(string name, double[] times) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-56}{times[0],8:0}{times[Rounds / 2],8:0}\n");
}
