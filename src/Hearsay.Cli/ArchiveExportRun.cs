using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Desk;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Cli;

/// <summary>The export of an archive or of a part of it.</summary>
internal static class ArchiveExportRun
{
    /// <summary>Writes it and gives the exit code.</summary>
    public static async Task<int> RunAsync(ExportArguments arguments, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(arguments.Archive, cancellationToken);
        if (await FindScopeAsync(archive, arguments, cancellationToken) is not { } scope)
            return await RefuseAsync("The archive holds no such article, story or saved search. hearsay desk shows what it holds.");
        var offer = ExportOffer.Of(arguments.Format);
        if (!offer.Takes(scope))
        {
            await RefuseAsync(offer.IsFeed
                ? $"--format {offer.Name} tells what moves: a story, a search or the archive. Leave --article out."
                : offer.Format == ExportFormat.Opml ? "--format opml writes the feeds that the archive follows. Leave the rest out."
                : $"--format {offer.Name} writes one page. Give --article or --story.");
            return ExitCode.WrongUsage;
        }

        if (offer.IsFeed) return await WriteFeedAsync(archive, scope, arguments, cancellationToken);
        if (offer.Format == ExportFormat.Opml) return await WriteFeedListAsync(archive, arguments, cancellationToken);
        if (offer.Format == ExportFormat.Html) return await WritePageAsync(archive, scope, arguments, cancellationToken);
        return await WriteRowsAsync(archive, scope, arguments, cancellationToken);
    }

    private static async Task<int> WriteRowsAsync(
        Archive archive, ExportScope scope, ExportArguments arguments, CancellationToken cancellationToken)
    {
        var rows = ArchiveExport.Make(arguments.Format, arguments.Options);
        var export = new ArchiveExport(archive, scope, rows);
        await using var output = OutputFile.Open(arguments.Output);
        await foreach (var piece in export.RunAsync(cancellationToken)) await output.Writer.WriteAsync(piece);
        await output.KeepAsync();
        ExportRun.Tell(arguments, rows, export.ArticleCount);
        return ExitCode.Done;
    }

    private static async Task<int> WriteFeedAsync(
        Archive archive, ExportScope scope, ExportArguments arguments, CancellationToken cancellationToken)
    {
        var (format, site) = (arguments.Format, arguments.Options.Site);
        var feed = scope.Story is { } story
            ? await StoryFeed.MakeAsync(archive, story, format, site, cancellationToken)
            : await SearchLink.MakeFeedAsync(archive, scope.Search ?? new SearchQuery(), format, site, cancellationToken);
        // The scope was found a moment ago; a story may have ended since, but its states stay.
        await WriteAsync(arguments, format == ExportFormat.Atom ? AtomFeed.Write(feed!) : JsonFeed.Write(feed!));
        if (!arguments.IsQuiet)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"hearsay: {feed!.Entries.Length} entries{ExportRun.To(arguments)}. {feed.Subtitle}"));
        }

        return ExitCode.Done;
    }

    private static async Task<int> WritePageAsync(
        Archive archive, ExportScope scope, ExportArguments arguments, CancellationToken cancellationToken)
    {
        var page = scope.Text is { } hash
            ? await ExportPage.OfTextAsync(archive, hash, cancellationToken)
            : await ExportPage.OfStoryAsync(archive, scope.Story!, cancellationToken);
        if (page is null) return await RefuseAsync("The archive holds no reading of it. Import it once more.");
        await WriteAsync(arguments, page);
        if (!arguments.IsQuiet) await Console.Error.WriteLineAsync($"hearsay: 1 page{ExportRun.To(arguments)}.");
        return ExitCode.Done;
    }

    private static async Task<int> WriteFeedListAsync(Archive archive, ExportArguments arguments, CancellationToken cancellationToken)
    {
        var (text, count) = await FeedListExport.WriteAsync(archive, TimeProvider.System.GetUtcNow(), cancellationToken);
        await WriteAsync(arguments, text);
        if (!arguments.IsQuiet)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"hearsay: {count:N0} feeds{ExportRun.To(arguments)}."));
        }

        return ExitCode.Done;
    }

    private static async Task WriteAsync(ExportArguments arguments, string text)
    {
        await using var output = OutputFile.Open(arguments.Output);
        await output.Writer.WriteAsync(text);
        await output.KeepAsync();
    }

    // Null where the archive does not have what was named.
    private static async Task<ExportScope?> FindScopeAsync(
        Archive archive, ExportArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Article is { } article)
            return await FindHashAsync(archive, article, cancellationToken) is { } hash ? new ExportScope { Text = hash } : null;
        if (arguments.Story is { } story)
            return await archive.FindStoryAsync(story, cancellationToken) is null ? null : new ExportScope { Story = story };
        if (arguments.Saved is not { } saved) return new ExportScope { Search = arguments.Search };
        var searches = await archive.ListSavedSearchesAsync(cancellationToken);
        return FindSaved(searches, saved) is { } search ? new ExportScope { Search = search.Query } : null;
    }

    private static async Task<string?> FindHashAsync(Archive archive, string article, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(article, cancellationToken);
        return versions.IsEmpty ? (await archive.FindCurrentAsync(article, cancellationToken))?.Hash : article;
    }

    private static SavedSearch? FindSaved(ImmutableArray<SavedSearch> searches, string name) =>
        searches.FirstOrDefault(search => search.Name == name)
        ?? searches.FirstOrDefault(search => search.Id.ToString(CultureInfo.InvariantCulture) == name);

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync($"hearsay: {reason}");
        return ExitCode.Incomplete;
    }
}
