using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Hearsay.Benchmarks;

/// <summary>The machine that a result belongs to, named by its processor.</summary>
internal static class Machine
{
    private const string StatFile = "/proc/stat";

    /// <summary>The name as a folder: lower case, digits and hyphens.</summary>
    public static string Name { get; } = string.Join('-', $"{RuntimeInformation.RuntimeIdentifier} {Processor()}".ToLowerInvariant()
        .Split([' ', '(', ')', '@', '.', '/', ':'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The folder of the checkout's results for this machine.</summary>
    public static string ResultFolder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Hearsay.slnx"))) root = root.Parent;
        return Path.Combine(root?.FullName ?? Environment.CurrentDirectory, "bench", "results", Name);
    }

    /// <summary>Writes a result into that folder, under a line that says what was measured, and prints where it lies.</summary>
    public static void WriteResult(string name, string measured, string result)
    {
        var folder = ResultFolder();
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"{measured}, {Name}, .NET {Environment.Version}\n{result}");
        Console.WriteLine(file);
    }

    /// <summary>The share of all processors that others take at present, 0 to 1, looked at for a second; null where the system does not
    /// say.</summary>
    public static double? FindOtherWork()
    {
        if (!File.Exists(StatFile)) return null;
        var (idle, all) = ReadTicks();
        Thread.Sleep(1000);
        var (idleAfter, allAfter) = ReadTicks();
        return 1 - ((idleAfter - idle) / (allAfter - all));
    }

    /// <summary>How busy the machine is besides, in words.</summary>
    public static string DescribeOtherWork() => FindOtherWork() is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {share:P0} of them taken by other work")
        : $"{Environment.ProcessorCount} cores";

    /// <summary>Keeps the process on one core, where the system can.</summary>
    public static void KeepToOneCore() => KeepToCores(1);

    /// <summary>Keeps the process on so many cores, where the system can.</summary>
    public static void KeepToCores(int count)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = checked((nint)((1L << count) - 1));
    }

    // "cpu  user nice system idle iowait ...", all in the same unit.
    private static (double Idle, double All) ReadTicks()
    {
        var ticks = File.ReadLines(StatFile).First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9]
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        return (ticks[3] + ticks[4], ticks.Sum());
    }

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file)
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] ?? $"{Environment.ProcessorCount} cores";
    }
}
