using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>The reports of a story as they are given to be traced.</summary>
/// <param name="Readings">What holds of them, in the order of the story; each goes by the number of its article.</param>
/// <param name="Versions">The versions that they are, by those numbers.</param>
internal sealed record StoryDraft(ImmutableArray<Reading> Readings, Dictionary<string, long> Versions)
{
    /// <summary>The reports of a saved story; null where it was not told from the articles of this archive.</summary>
    public static async Task<StoryDraft?> OpenAsync(Archive archive, StoryState state, CancellationToken cancellationToken)
    {
        var readings = new Dictionary<string, Reading>();
        var versions = new Dictionary<string, long>();
        foreach (var id in state.Versions)
        {
            if (await archive.FindVersionAsync(id, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            if (await archive.FindReadingAsync(id, cancellationToken).ConfigureAwait(false) is not { } reading) continue;
            var named = Name(reading, version);
            readings[named.Article.Metadata.Id] = named;
            versions[named.Article.Metadata.Id] = id;
        }

        var order = ListReports(state.Json);
        return order.Length == 0 || !order.All(readings.ContainsKey) ? null
            : new StoryDraft([.. order.Select(name => readings[name])], versions);
    }

    /// <summary>The reading by the number of its article: other names need not be one article's alone.</summary>
    public static Reading Name(Reading reading, ArticleVersion version) => reading with
    {
        Article = reading.Article with
        {
            Metadata = reading.Article.Metadata with { Id = version.Article.ToString(CultureInfo.InvariantCulture) },
        },
    };

    /// <summary>The story as it is saved.</summary>
    public static StoryState Make(Story story, Dictionary<string, long> versions) => new(
        story.Id, story.Title, StoryJson.Write(story), [.. story.Reports.Select(report => versions[report.Article.Metadata.Id]).Order()]);

    private static ImmutableArray<string> ListReports(string json)
    {
        using var story = JsonDocument.Parse(json);
        return [.. story.RootElement.GetProperty("articles").EnumerateArray().Select(report => report.GetProperty("id").GetString() ?? "")];
    }
}
