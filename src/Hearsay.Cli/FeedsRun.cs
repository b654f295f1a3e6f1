using System.Globalization;
using System.Text;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;
using Hearsay.Store.Feeds;

namespace Hearsay.Cli;

/// <summary>Lists and changes which feeds an archive follows.</summary>
internal static class FeedsRun
{
    /// <summary>Writes how it stands with each feed.</summary>
    public static async Task<int> ListAsync(string path, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        using var writer = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1);
        var feeds = await archive.ListFeedSummariesAsync(yesterday, cancellationToken);
        foreach (var feed in feeds) await WriteAsync(writer, feed);
        if (feeds.IsEmpty) await Console.Error.WriteLineAsync("hearsay: No feed is followed. See hearsay feeds add --help.");
        return ExitCode.Done;
    }

    /// <summary>Follows feeds.</summary>
    public static async Task<int> AddAsync(string path, IEnumerable<string> names, string? folder, CancellationToken cancellationToken)
    {
        if (await FeedNames.ReadAsync(names, cancellationToken) is not { } feeds) return ExitCode.Incomplete;
        await using var archive = await Archive.OpenAsync(path, cancellationToken: cancellationToken);
        var placed = folder is null ? feeds : [.. feeds.Select(feed => feed with { Folder = Opml.CleanFolder(folder) })];
        var count = await archive.SaveFeedsAsync(placed, cancellationToken);
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"hearsay: {count:N0} added, {feeds.Length - count:N0} followed already."));
        return ExitCode.Done;
    }

    /// <summary>Follows feeds no longer.</summary>
    public static async Task<int> RemoveAsync(string path, IEnumerable<string> addresses, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        var code = ExitCode.Done;
        foreach (var address in addresses)
        {
            if (await archive.FindFeedAsync(FeedAddress.Find(address) ?? address, cancellationToken) is { } feed)
            {
                await archive.RemoveFeedAsync(feed.Id, cancellationToken);
                continue;
            }

            await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(address)}: It is not followed. `hearsay feeds` lists what is.");
            code = ExitCode.Incomplete;
        }

        return code;
    }

    /// <summary>Writes the list as OPML.</summary>
    public static async Task<int> ExportAsync(string path, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        using var writer = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false));
        var (text, _) = await FeedListExport.WriteAsync(archive, TimeProvider.System.GetUtcNow(), cancellationToken);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static async Task WriteAsync(StreamWriter writer, FeedSummary feed)
    {
        var folder = feed.Feed.Folder.Length > 0 ? $" ({feed.Feed.Folder})" : "";
        await writer.WriteLineAsync(Terminal.Clean(feed.Name + folder));
        await writer.WriteLineAsync($"  {Terminal.Clean(feed.Feed.Address)}");
        await writer.WriteLineAsync($"  {Describe(feed)}");
        if (feed.State.Reason is { } reason) await writer.WriteLineAsync($"  {Terminal.Clean($"{reason} {feed.State.Remedy}")}");
    }

    private static string Describe(FeedSummary feed)
    {
        if (feed.State.Checked is not { } last) return "not asked for yet";
        var parts = new List<string>
        {
            $"asked {Write(last)}", Count(feed.ArticleCount, "article"), $"{feed.NewCount} of them in the last day",
        };
        if (feed.WaitingCount > 0) parts.Add($"{feed.WaitingCount} waiting");
        if (feed.FailedCount > 0) parts.Add($"{Count(feed.FailedCount, "page")} could not be read");
        if (feed.State.Failures > 0) parts.Add($"failed {Count(feed.State.Failures, "time")} in a row");
        parts.Add(feed.State.Due is { } due ? $"due {Write(due)}" : "not asked for again");
        return string.Join(", ", parts);
    }

    private static string Write(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
