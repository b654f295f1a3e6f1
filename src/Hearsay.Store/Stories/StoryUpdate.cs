using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Puts what the articles of an archive say now into stories, and saves those that changed.</summary>
public static class StoryUpdate
{
    private const int PageLength = 200;
    private const int FewestReports = 2;

    /// <summary>Tells all stories anew: those of two reports and more.</summary>
    /// <remarks>
    /// In what is saved a report goes by the number of its article, and a story by that of its first report: other names need not be one
    /// article's alone. The readings are gone through twice, in the order of publication, and no more of them are held than
    /// <see cref="StoryReader"/> does for a stream. What is corrected meanwhile is in the stories at the end.
    /// </remarks>
    /// <returns>How many stories changed.</returns>
    public static async Task<int> RunAsync(Archive archive, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var last = (await archive.ListAuditAsync(null, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault()?.Id ?? 0;
        var reader = new StoryReader();
        var told = await TellAsync(archive, reader, cancellationToken).ConfigureAwait(false);
        var ids = told.Select(story => story.Id).ToHashSet();
        var known = await archive.ListStoriesAsync(0, int.MaxValue, cancellationToken).ConfigureAwait(false);
        // A story of another name was not told from the articles.
        var ended = known.Select(story => story.Id).Where(id => !ids.Contains(id) && long.TryParse(id, CultureInfo.InvariantCulture, out _))
            .ToArray();
        await archive.SaveStandingAsync(reader.Standing, cancellationToken).ConfigureAwait(false);
        var count = await archive.SaveStoriesAsync(told, cancellationToken).ConfigureAwait(false)
            + await archive.EndStoriesAsync(ended, cancellationToken).ConfigureAwait(false);
        return count + await StoryFollower.FollowSinceAsync(archive, last, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<List<StoryState>> TellAsync(Archive archive, StoryReader reader, CancellationToken cancellationToken)
    {
        var versions = await ListVersionsAsync(archive, cancellationToken).ConfigureAwait(false);
        var names = await OriginNames.LoadAsync(archive, cancellationToken).ConfigureAwait(false);
        var numbers = versions.ToDictionary(version => version.Article.ToString(CultureInfo.InvariantCulture), version => version.Id);
        var told = new List<StoryState>();
        await foreach (var reading in ReadAsync(archive, versions, cancellationToken).ConfigureAwait(false)) reader.Announce(reading);
        await foreach (var reading in ReadAsync(archive, versions, cancellationToken).ConfigureAwait(false))
        {
            await AddAsync(reader.Add(reading)).ConfigureAwait(false);
        }

        await AddAsync(reader.Finish()).ConfigureAwait(false);
        return told;

        async Task AddAsync(ImmutableArray<Story> stories)
        {
            foreach (var story in stories.Where(story => story.Reports.Length >= FewestReports))
            {
                told.Add(StoryDraft.Make(await names.JoinAsync(story, cancellationToken).ConfigureAwait(false), numbers));
            }
        }
    }

    // In the order of publication; those without a date come last.
    private static async Task<ArticleVersion[]> ListVersionsAsync(Archive archive, CancellationToken cancellationToken)
    {
        var versions = new List<ArticleVersion>();
        ImmutableArray<ArticleVersion> page;
        do
        {
            var last = versions.Count == 0 ? 0 : versions[^1].Article;
            page = await archive.ListCurrentAsync(last, PageLength, cancellationToken).ConfigureAwait(false);
            versions.AddRange(page);
        }
        while (page.Length == PageLength);
        return [.. versions.OrderBy(version => StoryReader.OrderOf(version.Metadata))];
    }

    private static async IAsyncEnumerable<Reading> ReadAsync(
        Archive archive, IEnumerable<ArticleVersion> versions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var version in versions)
        {
            if (await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false) is not { } reading) continue;
            yield return StoryDraft.Name(reading, version);
        }
    }
}
