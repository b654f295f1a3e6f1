using System.Diagnostics;

namespace Hearsay.Benchmarks;

/// <summary>Starts the command `hearsay`, which lies beside the benchmarks.</summary>
internal static class HearsayProcess
{
    /// <summary>Starts it with arguments; its output is the caller's to read, what it says on standard error is shown.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("Expected a process of the command, found none.");
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) return;
        throw new InvalidOperationException($"Expected hearsay {arguments[0]} to end with 0, found {process.ExitCode}.");
    }
}
