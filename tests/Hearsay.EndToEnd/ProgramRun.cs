using System.Diagnostics;

namespace Hearsay.EndToEnd;

/// <summary>One run of the program, as a process of its own, in the root of the checkout.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to standard output, with line feeds alone.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of the output that are not empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs `hearsay` with arguments and waits for its end.</summary>
    public static Task<ProgramRun> OfAsync(params string[] arguments) => OfInputAsync("", arguments);

    /// <summary>Runs `hearsay` with arguments and standard input, and waits for its end.</summary>
    public static Task<ProgramRun> OfInputAsync(string input, params string[] arguments) =>
        OfProgramAsync(AppContext.BaseDirectory, input, arguments);

    /// <summary>Runs the `hearsay` of another folder with arguments and standard input, and waits for its end.</summary>
    public static async Task<ProgramRun> OfProgramAsync(string folder, string input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }

    /// <summary>Runs `hearsay` with arguments, reads the first line of its output, closes the output and waits for its end.</summary>
    public static async Task<ProgramRun> OfFirstLineAsync(params string[] arguments)
    {
        using var process = Start(AppContext.BaseDirectory, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, line ?? "", (await errors).ReplaceLineEndings("\n"));
    }

    /// <summary>Starts `hearsay` with arguments and leaves it to the caller.</summary>
    public static Process Start(params string[] arguments) => Start(AppContext.BaseDirectory, arguments);

    private static Process Start(string folder, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.WorkingDirectory = Checkout.Root;
        start.ArgumentList.Add(Path.Combine(folder, "Hearsay.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["NO_COLOR"] = "1";

        // Never null: a running process is reused only where the shell opens a document.
        return Process.Start(start)!;
    }
}
