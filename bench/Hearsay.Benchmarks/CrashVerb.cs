using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.EndToEnd;
using Hearsay.Store.Archives;

namespace Hearsay.Benchmarks;

/// <summary>crash PATH... [--kills N] [--seed N]: kills an import at random moments, lets it go on, and compares what comes out.</summary>
internal static class CrashVerb
{
    private const int UsageError = 2;
    private const int Different = 1;
    private const int UsualKills = 20;

    /// <summary>Measures, prints, and writes the result under bench/results; 1 where the archives differ.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var (kills, seed) = (UsualKills, 1);
        for (; arguments is [.. var rest, "--kills" or "--seed", var text]; arguments = rest)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) arguments = [];
            else if (arguments[^2] == "--kills") kills = number;
            else seed = number;
        }

        if (arguments is [])
        {
            await Console.Error.WriteLineAsync("usage: crash PATH... [--kills N] [--seed N]");
            return UsageError;
        }

        var folder = Directory.CreateTempSubdirectory("hearsay-crash-");
        try
        {
            return await RunAsync(folder.FullName, arguments, kills, new Random(seed)) ? 0 : Different;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string folder, string[] paths, int kills, Random random)
    {
        var (whole, killed) = (Path.Combine(folder, "whole.hearsay"), Path.Combine(folder, "killed.hearsay"));
        var start = Stopwatch.GetTimestamp();
        await HearsayProcess.RunAsync(["import", .. paths, "--archive", whole]);
        var time = Stopwatch.GetElapsedTime(start);
        var result = new StringBuilder().Append(CultureInfo.InvariantCulture, $"undisturbed: {time.TotalSeconds:0.0} s\n");
        for (var number = 1; number <= kills; number++)
        {
            // Each start takes a second or two before the first article is in, so that all of the import is met only with some to spare.
            var moment = random.NextDouble() * ((2 * time / kills) + TimeSpan.FromSeconds(3));
            result.Append(await KillAsync(folder, paths, killed, number, moment));
        }

        await HearsayProcess.RunAsync(["import", .. paths, "--archive", killed]);
        var (expected, found) = (await ArchiveDump.WriteAsync(whole, default), await ArchiveDump.WriteAsync(killed, default));
        var isSame = expected == found;
        result.Append(isSame ? Same(expected) : Differ(expected, found));
        Console.Write(result);
        var names = string.Join(", ", paths.Select(path => Path.GetFileName(Path.TrimEndingDirectorySeparator(path))));
        Machine.WriteResult("crash.txt", $"kill -9 of an import of {names} at {kills} random moments", result.ToString());
        return isSame;
    }

    private static async Task<string> KillAsync(string folder, string[] paths, string killed, int number, TimeSpan moment)
    {
        using var process = HearsayProcess.Start(["import", .. paths, "--archive", killed, "--quiet"]);
        var hasEnded = process.WaitForExit(moment);
        process.Kill();
        await process.WaitForExitAsync();
        var copy = Copy(folder, killed);
        var found = "no archive yet";
        if (copy is not null)
        {
            await using var archive = await Archive.OpenAsync(copy);
            var (articles, stories) = (await archive.CountArticlesAsync(), await archive.ListStoriesAsync(0, int.MaxValue));
            found = string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {stories.Length} stories");
        }

        var how = hasEnded ? "had ended by itself" : "killed";
        return string.Create(CultureInfo.InvariantCulture, $"{number,3}: {how} after {moment.TotalSeconds:0.00} s, {found}\n");
    }

    // To look into the archive itself would mend it, which the next import has to do.
    private static string? Copy(string folder, string killed)
    {
        if (!File.Exists(killed)) return null;
        var copy = Path.Combine(folder, "copy.hearsay");
        foreach (var end in (string[])["", "-wal", "-shm"])
        {
            File.Delete(copy + end);
            if (File.Exists(killed + end)) File.Copy(killed + end, copy + end);
        }

        return copy;
    }

    private static string Same(string dump) => string.Create(
        CultureInfo.InvariantCulture,
        $"the same articles, readings, stories, facets, sayings and audit as undisturbed: {dump.Length:N0} characters compared\n");

    private static string Differ(string expected, string found)
    {
        var lines = expected.Split('\n').Zip(found.Split('\n'));
        var (one, other) = lines.FirstOrDefault(pair => pair.First != pair.Second);
        return $"DIFFERENT: expected {expected.Length:N0} characters, found {found.Length:N0}\n  {Cut(one)}\n  {Cut(other)}\n";
    }

    private static string Cut(string? line) => line is null ? "" : line.Length <= 300 ? line : line[..300];
}
