using System.Text;
using Hearsay.Export;
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
        var readings = new List<Reading>();
        var exitCode = ExitCode.Done;
        try
        {
            await foreach (var outcome in ArticleStream.ReadAllAsync(Reader.Load(), items, options.Jobs, cancellationToken))
            {
                progress.Count(outcome);
                if (outcome.Reading is { } reading) readings.Add(reading);
                if (outcome.Failure is not { } failure) continue;
                progress.Warn($"hearsay: {failure}");
                exitCode = ExitCode.Incomplete;
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        Story[] stories = [.. StoryReader.Read(readings).Where(story => story.Reports.Length >= options.LeastReports)];
        Write(stories, options);
        if (stories.Length > 0 || readings.Count == 0) return exitCode;
        progress.Warn("hearsay: No story has so many reports. Give a smaller --min-reports.");
        return ExitCode.Incomplete;
    }

    private static void Write(IReadOnlyList<Story> stories, StoryOptions options)
    {
        using var writer = OpenWriter(options.Output);
        switch (options.Format)
        {
            case OutputFormat.Json:
                foreach (var story in stories)
                {
                    writer.Write(StoryJson.Write(story));
                    writer.Write('\n');
                }

                break;
            case OutputFormat.Html:
                writer.Write(StoryHtml.Write(stories));
                break;
            default:
                StoryText.Write(stories, writer, options.Output is null && Terminal.HasColour(), Terminal.Width());
                break;
        }
    }

    private static StreamWriter OpenWriter(string? path)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return path is null ? new StreamWriter(StandardOutput.Open(), utf8) : new StreamWriter(path, append: false, utf8);
    }
}
