using System.Globalization;
using Hearsay.Export;
using Hearsay.Store;
using Hearsay.Store.Exports;

namespace Hearsay.Cli;

/// <summary>One run of `hearsay export`.</summary>
internal static class ExportRun
{
    /// <summary>Writes what was asked for, says on standard error how much it is, and gives the exit code.</summary>
    public static async Task<int> RunAsync(ExportArguments arguments, CancellationToken cancellationToken)
    {
        if (OverwrittenInput.Find([.. arguments.Paths, arguments.Archive], arguments.Output) is { } input)
        {
            await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(input)}: --output would overwrite this input.");
            return ExitCode.WrongUsage;
        }

        if (arguments.Paths.Count == 0) return await ArchiveExportRun.RunAsync(arguments, cancellationToken);
        var offer = ExportOffer.Of(arguments.Format);
        if (offer.IsFeed || offer.Format is ExportFormat.Html or ExportFormat.Opml)
        {
            var advice = offer.Format == ExportFormat.Html
                ? "Use hearsay read or hearsay story." : "Import the articles, then export the archive.";
            await Console.Error.WriteLineAsync($"hearsay: --format {offer.Name} is not made from files. {advice}");
            return ExitCode.WrongUsage;
        }

        var showsProgress = !arguments.IsQuiet && Terminal.CanShowProgress(arguments.Output);
        return await Progress.RunAsync(showsProgress, progress => RunFilesAsync(arguments, progress, cancellationToken));
    }

    /// <summary>Says how much was written: nothing is left out that is not said.</summary>
    public static void Tell(ExportArguments arguments, ReadingExport export, int articleCount)
    {
        if (arguments.IsQuiet) return;
        var articles = articleCount == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{articleCount:N0} articles");
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"hearsay: {export.RowCount:N0} {export.RowName} from {articles}{To(arguments)}."));
    }

    /// <summary>Where it was written to, for a sentence; nothing where it went to standard output.</summary>
    public static string To(ExportArguments arguments) =>
        arguments.Output is null or "-" ? "" : $", written to {Terminal.Clean(arguments.Output)}";

    private static async Task<int> RunFilesAsync(ExportArguments arguments, Progress progress, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher();
        var intake = new ArticleIntake(fetcher, new IntakeOptions { TakesReadings = true, StandardInput = Console.OpenStandardInput() });
        var items = intake.OpenAsync(arguments.Paths, cancellationToken);
        var export = ArchiveExport.Make(arguments.Format, arguments.Options);
        var (exitCode, articleCount) = (ExitCode.Done, 0);
        await using var output = OutputFile.Open(arguments.Output);
        await output.Writer.WriteAsync(export.Begin());
        await foreach (var outcome in ArticleStream.ReadAllAsync(Reader.Load(), items, arguments.Jobs, cancellationToken))
        {
            progress.Count(outcome);
            if (outcome.Failure is { } failure)
            {
                progress.Warn($"hearsay: {failure}");
                exitCode = ExitCode.Incomplete;
                continue;
            }

            articleCount++;
            await output.Writer.WriteAsync(export.Write(new ExportedReading(outcome.Reading!)));
        }

        await output.Writer.WriteAsync(export.End());
        await output.KeepAsync();
        Tell(arguments, export, articleCount);
        return exitCode;
    }
}
