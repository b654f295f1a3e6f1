using System.Diagnostics;

namespace Hearsay.Training.Scoring;

/// <summary>A scorer of its own making that is run as a program, so that no code of this project judges itself.</summary>
/// <param name="path">The Python file.</param>
internal sealed class ScorerProgram(string path)
{
    private const string Python = "python3";

    /// <summary>Runs the scorer and gives the lines it prints.</summary>
    /// <exception cref="InvalidDataException">It refuses its input.</exception>
    public IReadOnlyList<string> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();

        // 1 is a figure under a floor given to the scorer, or a check that did not hold: figures all the same.
        if (process.ExitCode is 0 or 1) return lines;
        throw new InvalidDataException($"{Path.GetFileName(path)} {string.Join(' ', arguments)}: {errors.Result.Trim()}");
    }

    private Process Start(string[] arguments)
    {
        ProcessStartInfo start = new(Python) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(path);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException($"{Python} did not start.");
    }
}
