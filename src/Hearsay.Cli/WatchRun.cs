using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;
using Hearsay.Store.Visits;

namespace Hearsay.Cli;

/// <summary>One run of `hearsay watch`.</summary>
internal sealed class WatchRun(WatchRequest request, Archive archive, TextWriter lines)
{
    private WatchTally _tally = new(0, 0, 0, 0);

    /// <summary>Follows the feeds, writes a line an article to standard output, and gives the exit code.</summary>
    public static async Task<int> RunAsync(WatchRequest request, CancellationToken cancellationToken)
    {
        if (await FeedNames.ReadAsync(request.Names, cancellationToken) is not { } named) return ExitCode.Incomplete;
        await using var archive = named.IsEmpty
            ? await ArchiveOption.OpenExistingAsync(request.Archive, cancellationToken)
            : await Archive.OpenAsync(request.Archive, cancellationToken: cancellationToken);
        await archive.SaveFeedsAsync(named, cancellationToken);
        var count = (await archive.ListFeedsAsync(cancellationToken)).Length;
        if (count == 0)
        {
            await Console.Error.WriteLineAsync(
                "hearsay: The archive follows no feed. Name some: hearsay watch feeds.opml https://example.org/feed.xml");
            return ExitCode.Incomplete;
        }

        using var lines = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        return await new WatchRun(request, archive, lines).RunAsync(named, count, cancellationToken);
    }

    private async Task<int> RunAsync(ImmutableArray<FollowedFeed> named, int feedCount, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher(new FetchLimits { AllowedAddresses = [.. request.Allowed], AllowOption = FollowOptions.Allow });
        using var visitor = new Visitor(fetcher, new VisitOptions { Pause = request.Pause });
        var options = new WatchOptions { Every = request.Every, Jobs = request.Jobs };
        using var watch = new Watch(archive, Task.Run(Reader.Load, CancellationToken.None), visitor, options, Tell);
        try
        {
            if (request.IsOnce) return await RunOnceAsync(watch, named, cancellationToken);
            Say($"Following {Count(feedCount, "feed", "feeds")}, each every {request.Every.TotalMinutes:0.#} minutes. Ctrl-C stops it.");
            await watch.RunAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            Say($"Stopped: {Describe()}. Run it again to go on.");
            // To be stopped is how a watch ends; a round that was to be whole is not.
            return request.IsOnce ? ExitCode.Interrupted : ExitCode.Done;
        }
    }

    private async Task<int> RunOnceAsync(Watch watch, ImmutableArray<FollowedFeed> named, CancellationToken cancellationToken)
    {
        var tally = await watch.RunOnceAsync(named, cancellationToken);
        Say($"{Count(tally.Feeds, "feed", "feeds")} asked, {Describe()}.");
        return tally.Failed > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private void Tell(WatchStep step)
    {
        _tally = _tally.With(step.Kind);
        if (step.Failure is { } failure) Console.Error.WriteLine($"hearsay: {Terminal.Clean(failure.ToString())}");
        if (step is { Kind: WatchStepKind.StoriesTold, Count: > 0 }) Say($"{Count(step.Count, "story", "stories")} changed.");
        if (step.Version is not { } version) return;
        var word = step.Kind == WatchStepKind.Added ? "added" : "changed";
        string?[] parts = [word, version.Address, version.Metadata.Outlet, version.Metadata.Title];
        lines.WriteLine(string.Join('\t', parts.Select(part => Terminal.Clean(part ?? ""))));
    }

    private string Describe() => string.Create(CultureInfo.InvariantCulture, $"{_tally.Added:N0} added, {_tally.Changed:N0} changed")
        + (_tally.Failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_tally.Failed:N0} failed"));

    private void Say(string words)
    {
        if (!request.IsQuiet) Console.Error.WriteLine($"hearsay: {words}");
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
