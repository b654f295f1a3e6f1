using System.Globalization;
using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>load ARCHIVE [--seed N] [--requests N]: how fast the desk answers on the loopback, one request at a time and fifty.</summary>
internal static class LoadVerb
{
    private const int UsageError = 2;
    private const int UsualRequests = 4000;
    private const int InFlight = 50;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var (requests, seed) = (UsualRequests, 1);
        for (; arguments is [.. var rest, "--requests" or "--seed", var text]; arguments = rest)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) arguments = [];
            else if (arguments[^2] == "--requests") requests = number;
            else seed = number;
        }

        if (arguments is not [var path] || !File.Exists(path))
        {
            await Console.Error.WriteLineAsync("usage: load ARCHIVE [--seed N] [--requests N]");
            return UsageError;
        }

        var folder = Directory.CreateTempSubdirectory("hearsay-load-");
        try
        {
            // The desk writes into the archive that it opens: a log, an upgrade.
            var copy = Path.Combine(folder.FullName, "load.hearsay");
            File.Copy(path, copy);
            await RunAsync(copy, await LoadPlan.LoadAsync(copy, seed), requests);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string archive, LoadPlan plan, int requests)
    {
        var busy = Machine.DescribeOtherWork();
        using var desk = HearsayProcess.Start("desk", "--archive", archive, "--port", "0", "--no-browser");
        try
        {
            var line = await desk.StandardOutput.ReadLineAsync();
            var server = new Uri(line ?? throw new InvalidOperationException("Expected the address of the desk, found none."));
            var (articles, stories) = plan.Counts;
            var name = $"search and open a desk of {articles:N0} articles and {stories:N0} stories, loopback, client on the same machine";
            var result = await MeasureAsync(server, plan, requests);
            Console.Write(result);
            Machine.WriteResult("load.txt", $"{name}, {busy}", result);
        }
        finally
        {
            desk.Kill();
            await desk.WaitForExitAsync();
        }
    }

    private static async Task<string> MeasureAsync(Uri server, LoadPlan plan, int requests)
    {
        var result = new StringBuilder(LoadTimes.Header);
        // All else would be the compiler's time. The pages that are asked for afterwards are drawn anew.
        await LoadTimes.MeasureAsync(server, plan.DrawSearches(requests / 4), InFlight);
        await LoadTimes.MeasureAsync(server, plan.DrawArticles(requests / 4), InFlight);
        await LoadTimes.MeasureAsync(server, plan.DrawStories(requests / 4), InFlight);
        foreach (var inFlight in (int[])[InFlight, 1])
        {
            var count = inFlight == 1 ? requests / 10 : requests;
            var suffix = inFlight == 1 ? ", one at a time" : $", {inFlight} in flight";
            foreach (var (name, paths) in new[]
            {
                ("searches", plan.DrawSearches(count)), ("pages of articles", plan.DrawArticles(count)),
                ("pages of stories", plan.DrawStories(count)),
            })
            {
                result.Append((await LoadTimes.MeasureAsync(server, paths, inFlight)).Describe(name + suffix));
            }
        }

        return result.ToString();
    }
}
