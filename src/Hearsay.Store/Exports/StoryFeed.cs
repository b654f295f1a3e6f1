using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Makes the feed of a story: an entry for every state of it, with what changed.</summary>
public static class StoryFeed
{
    /// <summary>The most states that a feed has; the newest ones.</summary>
    public const int MostEntries = 50;

    /// <summary>Where the feed of a story is found at a desk.</summary>
    public static string PathOf(string id, ExportFormat format) =>
        $"/story/feed.{ExportOffer.Of(format).Extension}?id={Uri.EscapeDataString(id)}";

    /// <summary>The feed of a story, or null where the archive has none of that id.</summary>
    public static async Task<NewsFeed?> MakeAsync(
        Archive archive, string id, ExportFormat format, Uri site, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var states = await archive.ListStoryStatesAsync(id, cancellationToken).ConfigureAwait(false);
        if (states.IsEmpty) return null;
        var hashes = new Dictionary<string, string>();
        foreach (var number in states[^1].Versions)
        {
            if (await archive.FindVersionAsync(number, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            // Stories from elsewhere call reports by their own names, those of the archive by the numbers of articles.
            hashes.TryAdd(version.Article.ToString(CultureInfo.InvariantCulture), version.Hash);
            hashes.TryAdd(version.Metadata.Id, version.Hash);
        }

        return Make(states, hashes, format, site);
    }

    /// <summary>The feed of the states of a story, of which there must be one.</summary>
    /// <param name="states">The states, oldest first.</param>
    /// <param name="hashes">The hashes of the texts of reports, by the names that the story gives them.</param>
    /// <param name="format">As what the feed is written.</param>
    /// <param name="site">The address of the desk.</param>
    public static NewsFeed Make(
        ImmutableArray<StoryState> states, IReadOnlyDictionary<string, string> hashes, ExportFormat format, Uri site)
    {
        var last = states[^1];
        var entries = states.Index().Select(state => MakeEntry(
            state.Item, state.Index == 0 ? null : states[state.Index - 1], new StoryLinks(hashes, site))).Reverse().ToArray();
        var shown = entries.Take(MostEntries).ToImmutableArray();
        return new NewsFeed(
            FeedName.Of("story", last.Id), last.Title, Permalink.At(site, Permalink.OfStory(last.Id)),
            Permalink.At(site, PathOf(last.Id, format)), last.Made, shown)
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture,
                $"{StoryReport.Parse(last.Json).Describe()}. The newest {shown.Length} of {entries.Length} states of the story."),
        };
    }

    private static NewsFeedEntry MakeEntry(StoryState state, StoryState? before, StoryLinks links)
    {
        var change = new StoryChange(before is null ? null : StoryReport.Parse(before.Json), StoryReport.Parse(state.Json));
        return new NewsFeedEntry(
            FeedName.Of("story", state.Id, state.Hash, state.Number.ToString(CultureInfo.InvariantCulture)), change.Describe(),
            Permalink.At(links.Site, Permalink.OfStoryState(state.Hash)), state.Made, WriteChange(change, links))
        {
            Via = [.. change.NewReports.Select(report => report.Url).OfType<string>().Where(StoryLinks.IsWebAddress).Distinct()],
        };
    }

    private static string WriteChange(StoryChange change, StoryLinks links)
    {
        var markup = new FeedMarkup().Element("p", change.After.Describe() + ".").Raw("<ul>");
        foreach (var origin in change.NewOrigins)
        {
            markup.Raw("<li>").Text("New independent origin: ").Element("b", origin.Name);
            WritePlaces(markup, origin.Evidence, change, links);
            markup.Raw("</li>");
        }

        foreach (var origin in change.GoneOrigins) markup.Element("li", $"No independent origin any more: {origin.Name}");
        foreach (var conflict in change.NewConflicts) WriteConflict(markup, conflict, change, links);
        foreach (var (of, before, after) in change.NewFigures)
        {
            markup.Raw("<li>").Text($"{of}: ");
            if (before is not null && StoryChange.IsAgainst(after)) markup.Text($"{before.Describe()} against ");
            else if (before is not null) markup.Element("del", before.Describe()).Text(" ");
            markup.Element("ins", after.Describe()).Text(" · ")
                .Link(links.Find(after.Article, after.Span), NameOf(change.After, after.Article)).Raw("</li>");
        }

        foreach (var report in change.NewReports)
        {
            markup.Raw("<li>").Text("New report: ").Link(links.Find(report.Id, null), report.Title ?? report.Id)
                .Text(report.Outlet is null ? "" : $" · {report.Outlet}").Raw("</li>");
        }

        return markup.Raw("</ul>").ToString();
    }

    private static void WriteConflict(FeedMarkup markup, StoryReport.Conflict conflict, StoryChange change, StoryLinks links)
    {
        markup.Raw("<li>").Text($"New conflict over {conflict.Kind}: {conflict.About}").Raw("<ul>");
        foreach (var side in conflict.Sides)
        {
            markup.Raw("<li>").Element("b", side.Value);
            WritePlaces(markup, side.Spans, change, links);
            markup.Raw("</li>");
        }

        markup.Raw("</ul></li>");
    }

    private static void WritePlaces(
        FeedMarkup markup, IEnumerable<StoryReport.Place> places, StoryChange change, StoryLinks links)
    {
        foreach (var place in places)
            markup.Text(" · ").Link(links.Find(place.Article, place.Span), NameOf(change.After, place.Article));
    }

    private static string NameOf(StoryReport story, string article)
    {
        var report = story.Articles.FirstOrDefault(report => report.Id == article);
        return report?.Outlet ?? report?.Title ?? article;
    }
}
