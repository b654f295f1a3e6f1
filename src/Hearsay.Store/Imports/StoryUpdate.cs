using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Imports;

/// <summary>Puts what the articles of an archive say now into stories, and saves those that changed.</summary>
public static class StoryUpdate
{
    private const int PageLength = 200;
    private const int FewestReports = 2;

    /// <summary>Tells all stories anew: those of two reports and more.</summary>
    /// <remarks>
    /// In what is saved a report goes by the number of its article, and a story by that of its first report: other names need not be one
    /// article's alone. All readings are held in memory meanwhile.
    /// </remarks>
    /// <returns>How many stories changed.</returns>
    public static async Task<int> RunAsync(Archive archive, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var (readings, versions) = await ListReadingsAsync(archive, cancellationToken).ConfigureAwait(false);
        var stories = await Task.Run(() => StoryReader.Read(readings), cancellationToken).ConfigureAwait(false);
        var told = stories.Where(story => story.Reports.Length >= FewestReports).Select(story => MakeState(story, versions)).ToArray();
        var ids = told.Select(story => story.Id).ToHashSet();
        var known = await archive.ListStoriesAsync(0, int.MaxValue, cancellationToken).ConfigureAwait(false);
        var ended = known.Where(story => !ids.Contains(story.Id)).Select(story => story.Id).ToArray();
        return await archive.SaveStoriesAsync(told, cancellationToken).ConfigureAwait(false)
            + await archive.EndStoriesAsync(ended, cancellationToken).ConfigureAwait(false);
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
                var id = version.Article.ToString(CultureInfo.InvariantCulture);
                versions[id] = version.Id;
                readings.Add(reading with { Article = reading.Article with { Metadata = reading.Article.Metadata with { Id = id } } });
            }
        }
        while (page.Length == PageLength);
        return (readings, versions);
    }

    private static StoryState MakeState(Story story, Dictionary<string, long> versions) => new(
        story.Id, story.Title, StoryJson.Write(story), [.. story.Reports.Select(report => versions[report.Article.Metadata.Id]).Order()]);
}
