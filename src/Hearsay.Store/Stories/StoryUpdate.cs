using System.Collections.Immutable;
using System.Globalization;
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
    /// article's alone. All readings are held in memory meanwhile. What is corrected meanwhile is in the stories at the end.
    /// </remarks>
    /// <returns>How many stories changed.</returns>
    public static async Task<int> RunAsync(Archive archive, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var last = (await archive.ListAuditAsync(null, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault()?.Id ?? 0;
        var (readings, versions) = await ListReadingsAsync(archive, cancellationToken).ConfigureAwait(false);
        var standing = ImmutableArray<uint>.Empty;
        var stories = await Task.Run(() => StoryReader.Read(readings, out standing), cancellationToken).ConfigureAwait(false);
        var names = await OriginNames.LoadAsync(archive, cancellationToken).ConfigureAwait(false);
        var told = new List<StoryState>();
        foreach (var story in stories.Where(story => story.Reports.Length >= FewestReports))
        {
            told.Add(StoryDraft.Make(await names.JoinAsync(story, cancellationToken).ConfigureAwait(false), versions));
        }

        var ids = told.Select(story => story.Id).ToHashSet();
        var known = await archive.ListStoriesAsync(0, int.MaxValue, cancellationToken).ConfigureAwait(false);
        // A story of another name was not told from the articles.
        var ended = known.Select(story => story.Id).Where(id => !ids.Contains(id) && long.TryParse(id, CultureInfo.InvariantCulture, out _))
            .ToArray();
        await archive.SaveStandingAsync(standing, cancellationToken).ConfigureAwait(false);
        var count = await archive.SaveStoriesAsync(told, cancellationToken).ConfigureAwait(false)
            + await archive.EndStoriesAsync(ended, cancellationToken).ConfigureAwait(false);
        return count + await StoryFollower.FollowSinceAsync(archive, last, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<(List<Reading> Readings, Dictionary<string, long> Versions)> ListReadingsAsync(
        Archive archive, CancellationToken cancellationToken)
    {
        var (readings, versions) = (new List<Reading>(), new Dictionary<string, long>());
        ImmutableArray<ArticleVersion> page;
        long last = 0;
        do
        {
            page = await archive.ListCurrentAsync(last, PageLength, cancellationToken).ConfigureAwait(false);
            foreach (var version in page)
            {
                last = version.Article;
                if (await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false) is not { } reading) continue;
                readings.Add(StoryDraft.Name(reading, version));
                versions[readings[^1].Article.Metadata.Id] = version.Id;
            }
        }
        while (page.Length == PageLength);
        return (readings, versions);
    }
}
