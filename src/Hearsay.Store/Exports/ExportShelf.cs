using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Takes readings out of an archive one by one, with what the desk added to them and the story that they are part of.</summary>
public sealed class ExportShelf(Archive archive, ExportScope scope)
{
    private const int PageLength = 200;

    /// <summary>The readings of the scope: a story in its order, a search in the order of the search, else as they were taken in.</summary>
    /// <remarks>What is exported is what was found at the beginning; what is taken in meanwhile may be missing.</remarks>
    public async IAsyncEnumerable<ExportedReading> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var stories = await MapStoriesAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var version in ListVersionsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await OpenAsync(version, stories, cancellationToken).ConfigureAwait(false) is { } reading) yield return reading;
        }
    }

    /// <summary>The latest states of the stories of the scope; none for a text or a search, which hold parts of stories alone.</summary>
    public async IAsyncEnumerable<StoryState> ListStoriesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (scope.Story is { } id)
        {
            if (await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is { } story) yield return story;
        }
        else if (scope.IsEverything)
        {
            await foreach (var story in ListAllStoriesAsync(cancellationToken).ConfigureAwait(false)) yield return story;
        }
    }

    private async IAsyncEnumerable<ArticleVersion> ListVersionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (scope.Text is { } hash)
        {
            var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
            if ((versions.FirstOrDefault(version => version.IsCurrent) ?? versions.FirstOrDefault()) is { } version) yield return version;
        }
        else if (scope.IsEverything)
        {
            await foreach (var version in ListCurrentAsync(cancellationToken).ConfigureAwait(false)) yield return version;
        }
        else
        {
            foreach (var id in await ListIdsAsync(cancellationToken).ConfigureAwait(false))
            {
                if (await archive.FindVersionAsync(id, cancellationToken).ConfigureAwait(false) is { } version) yield return version;
            }
        }
    }

    private async Task<ImmutableArray<long>> ListIdsAsync(CancellationToken cancellationToken) => scope.Story is { } story
        ? (await archive.FindStoryAsync(story, cancellationToken).ConfigureAwait(false))?.Versions ?? []
        : await archive.ListFoundAsync(scope.Search!, cancellationToken).ConfigureAwait(false);

    private async IAsyncEnumerable<ArticleVersion> ListCurrentAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ImmutableArray<ArticleVersion> page;
        long last = 0;
        do
        {
            page = await archive.ListCurrentAsync(last, PageLength, cancellationToken).ConfigureAwait(false);
            foreach (var version in page) yield return version;
            last = page.IsEmpty ? last : page[^1].Article;
        }
        while (page.Length == PageLength);
    }

    private async IAsyncEnumerable<StoryState> ListAllStoriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ImmutableArray<StoryState> page;
        var passed = 0;
        do
        {
            page = await archive.ListStoriesAsync(passed, PageLength, cancellationToken).ConfigureAwait(false);
            foreach (var story in page) yield return story;
            passed += page.Length;
        }
        while (page.Length == PageLength);
    }

    // Each story is opened once, not once a report.
    private async Task<Dictionary<long, StoryNumbers>> MapStoriesAsync(CancellationToken cancellationToken)
    {
        var numbers = new Dictionary<long, StoryNumbers>();
        await foreach (var story in ListAllStoriesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (scope.Story is { } id && story.Id != id) continue;
            var report = StoryReport.Parse(story.Json);
            var counted = new StoryNumbers(story.Id, report.Articles.Count, report.ReportingOrigins.Count(), report.Conflicts.Count);
            foreach (var version in story.Versions) numbers.TryAdd(version, counted);
        }

        return numbers;
    }

    private async Task<ExportedReading?> OpenAsync(
        ArticleVersion version, Dictionary<long, StoryNumbers> stories, CancellationToken cancellationToken)
    {
        if (await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false) is not { } reading) return null;
        var corrections = await archive.ListCorrectionsAsync(version.Hash, cancellationToken).ConfigureAwait(false);
        var notes = await archive.ListNotesAsync(version.Hash, cancellationToken).ConfigureAwait(false);
        return new ExportedReading(reading)
        {
            ArchiveArticle = version.Article.ToString(CultureInfo.InvariantCulture),
            Seen = version.FirstSeen,
            Remarks = RemarkFinder.Find(notes, corrections),
            Story = stories.GetValueOrDefault(version.Id),
        };
    }
}
