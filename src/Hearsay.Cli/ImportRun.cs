using System.Globalization;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Hearsay.Store.Stories;
using Hearsay.Store.Visits;

namespace Hearsay.Cli;

/// <summary>One run of `hearsay import`.</summary>
internal static class ImportRun
{
    /// <summary>Imports all inputs, names on standard error what could not be, and gives the exit code.</summary>
    public static async Task<int> RunAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        await using var archive = options.IsRetry
            ? await ArchiveOption.OpenExistingAsync(options.Archive, cancellationToken)
            : await Archive.OpenAsync(options.Archive, cancellationToken: cancellationToken);
        var showsProgress = !options.IsQuiet && Terminal.CanShowProgress(options.Archive);
        return await Progress.RunAsync(showsProgress, progress => RunAsync(options, archive, progress, cancellationToken));
    }

    /// <summary>Writes what failed before and was not imported since, and gives the exit code.</summary>
    public static async Task<int> ListFailuresAsync(string path, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        foreach (var failure in await archive.ListFailuresAsync(cancellationToken))
        {
            var attempts = failure.Attempts == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{failure.Attempts} times");
            Console.WriteLine(Terminal.Clean($"{failure.Failure} (Failed {attempts}, last on {failure.Made:yyyy-MM-dd}.)"));
        }

        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(
        ImportOptions options, Archive archive, Progress progress, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher();
        using var visitor = new Visitor(fetcher);
        var intake = new ArticleIntake(fetcher, new IntakeOptions
        {
            Given = options.Given,
            PassesOverDone = true,
            StandardInput = Console.OpenStandardInput(),
            Visitor = visitor,
        });
        var items = options.IsRetry
            ? await FailedItems.OpenAsync(archive, intake, cancellationToken)
            : intake.OpenAsync(options.Paths, cancellationToken);
        var pace = new ImportPace(TimeProvider.System);
        var ledger = new AddressLedger(TimeProvider.System, options.WritesBack);
        var done = new ImportProgress(0, 0, 0);
        var isStopped = false;
        try
        {
            await foreach (var step in new Import(archive, Reader.Load(), options.Jobs).RunAsync(items, cancellationToken))
            {
                done = step.Progress;
                ledger.Note(step);
                if (step.Failure is { } failure) progress.Warn($"hearsay: {failure}");
                progress.Show(pace.Describe(done, intake.Share), intake.Share);
            }
        }
        catch (OperationCanceledException)
        {
            isStopped = true;
        }

        ledger.Save();
        if (!isStopped && done.Count > 0)
        {
            progress.Show("putting the articles into stories", share: null);
            await StoryUpdate.RunAsync(archive, cancellationToken);
        }

        if (!options.IsQuiet) Summarize(progress, done, intake, isStopped);
        return isStopped ? ExitCode.Interrupted : done.Failed > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Summarize(Progress progress, ImportProgress done, ArticleIntake intake, bool isStopped)
    {
        if (intake.PassedOver is { IsEmpty: false } others)
        {
            var kinds = others.Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Count:N0} {other.Kind}"));
            progress.Warn($"hearsay: Passed over, being no article or done before: {string.Join(", ", kinds)}.");
        }

        progress.Warn($"hearsay: {ImportPace.DescribeCounts(done)}.{Advise(done, isStopped)}");
    }

    private static string Advise(ImportProgress done, bool isStopped)
    {
        if (isStopped) return " Stopped; run it again to go on.";
        return done.Failed > 0 ? " With --retry, what failed is imported once more." : "";
    }
}
