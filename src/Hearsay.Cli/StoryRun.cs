using Hearsay.Store;

namespace Hearsay.Cli;

/// <summary>One run of `hearsay story`.</summary>
internal static class StoryRun
{
    /// <summary>Reads all inputs, writes their stories, names on standard error what could not be read, and gives the exit code.</summary>
    public static async Task<int> RunAsync(StoryOptions options, CancellationToken cancellationToken)
    {
        if (OverwrittenInput.Find(options.Paths, options.Output) is { } input)
        {
            await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(input)}: --output would overwrite this input.");
            return ExitCode.WrongUsage;
        }

        var showsProgress = !options.IsQuiet && Terminal.CanShowProgress(options.Output);
        return await Progress.RunAsync(showsProgress, progress => RunAsync(options, progress, cancellationToken));
    }

    private static async Task<int> RunAsync(StoryOptions options, Progress progress, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher();
        var intakeOptions = new IntakeOptions { Given = options.Given, TakesReadings = true, StandardInput = Console.OpenStandardInput() };
        var items = new ArticleIntake(fetcher, intakeOptions).OpenAsync(options.Paths, cancellationToken);
        using var output = new StoryOutput(options);
        var (readings, stream) = (new List<Reading>(), new StoryReader());
        var exitCode = ExitCode.Done;
        try
        {
            await foreach (var outcome in ArticleStream.ReadAllAsync(Reader.Load(), items, options.Jobs, cancellationToken))
            {
                progress.Count(outcome);
                if (outcome.Reading is { } reading && options.IsInOrder) output.Write(stream.Add(reading));
                else if (outcome.Reading is { } other) readings.Add(other);
                if (outcome.Failure is not { } failure) continue;
                progress.Warn($"hearsay: {failure}");
                exitCode = ExitCode.Incomplete;
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        output.Write(options.IsInOrder ? stream.Finish() : StoryReader.Read(readings));
        if (output.StoryCount > 0 || output.LeftOutCount == 0) return exitCode;
        progress.Warn("hearsay: No story has so many reports. Give a smaller --min-reports.");
        return ExitCode.Incomplete;
    }
}
