using Hearsay.Store;

namespace Hearsay.Cli;

/// <summary>One run of `hearsay read`.</summary>
internal static class ReadRun
{
    /// <summary>Reads all inputs, writes what was read, names on standard error what was not, and gives the exit code.</summary>
    public static async Task<int> RunAsync(ReadOptions options, CancellationToken cancellationToken)
    {
        if (FindOverwritten(options) is { } input)
        {
            await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(input)}: --output would overwrite this input.");
            return ExitCode.WrongUsage;
        }

        using var output = ReadingOutput.Open(options);
        var showsProgress = !options.IsQuiet && Terminal.CanShowProgress(options.Output);
        return await Progress.RunAsync(showsProgress, progress => RunAsync(options, output, progress, cancellationToken));
    }

    private static async Task<int> RunAsync(
        ReadOptions options, ReadingOutput output, Progress progress, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher();
        var intakeOptions = new IntakeOptions { Given = options.Given, TakesReadings = true, StandardInput = Console.OpenStandardInput() };
        var items = new ArticleIntake(fetcher, intakeOptions).OpenAsync(options.Paths, cancellationToken);
        var exitCode = ExitCode.Done;
        try
        {
            await foreach (var outcome in ArticleStream.ReadAllAsync(Reader.Load(), items, options.Jobs, cancellationToken))
            {
                progress.Count(outcome);
                if (outcome.Failure is { } failure)
                {
                    progress.Warn($"hearsay: {failure}");
                    exitCode = ExitCode.Incomplete;
                }
                else if (!output.TryWrite(ConfidenceFilter.Keep(outcome.Reading!, options.MinConfidence)))
                {
                    return RefuseSecondPage(progress);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        return exitCode;
    }

    private static string? FindOverwritten(ReadOptions options) => options.Output is { } output
        ? options.Paths.FirstOrDefault(path => File.Exists(path) && Path.GetFullPath(path) == Path.GetFullPath(output))
        : null;

    private static int RefuseSecondPage(Progress progress)
    {
        progress.Warn("hearsay: --format html writes one page, and there are more articles. Give --output FOLDER/ for a page each.");
        return ExitCode.WrongUsage;
    }
}
