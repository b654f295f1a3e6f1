using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Makes the feed of a search: an entry for every article that came in or changed.</summary>
public sealed class SearchFeed(Archive archive, Uri site)
{
    /// <summary>The most articles that a feed has; those that came in or changed last.</summary>
    public const int MostEntries = 50;

    private const int MostStatements = 12;

    private const int LongestExcerpt = 400;

    /// <summary>The feed of a search.</summary>
    /// <param name="query">The search; its order and page are passed over.</param>
    /// <param name="title">What the feed is called.</param>
    /// <param name="page">The path of the page that shows the search.</param>
    /// <param name="path">The path of the feed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<NewsFeed> MakeAsync(
        SearchQuery query, string title, string page, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(path);
        var found = await archive.ListFoundAsync(query, cancellationToken).ConfigureAwait(false);
        var entries = ImmutableArray.CreateBuilder<NewsFeedEntry>();
        // Versions are numbered in the order in which they were first seen.
        foreach (var id in found.OrderDescending().Take(MostEntries))
        {
            if (await archive.FindVersionAsync(id, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            entries.Add(await MakeEntryAsync(version, cancellationToken).ConfigureAwait(false));
        }

        var updated = entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Updated;
        return new NewsFeed(
            FeedName.Of("search", page), title, Permalink.At(site, page), Permalink.At(site, path), updated,
            entries.ToImmutable())
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"The newest {entries.Count} of {found.Length} articles."),
        };
    }

    private async Task<NewsFeedEntry> MakeEntryAsync(ArticleVersion version, CancellationToken cancellationToken)
    {
        var metadata = version.Metadata;
        var title = metadata.Title ?? version.Address;
        var markup = version.Number > 1
            ? await WriteDifferenceAsync(version, cancellationToken).ConfigureAwait(false)
            : await WriteStatementsAsync(version, cancellationToken).ConfigureAwait(false);
        return new NewsFeedEntry(
            FeedName.Of("version", version.Address, version.Hash), version.Number > 1 ? $"Changed: {title}" : $"New: {title}",
            Permalink.At(site, Permalink.OfText(version.Hash)), version.FirstSeen, markup)
        {
            Author = metadata.Outlet ?? "unknown",
            Via = metadata.Url is { } url && StoryLinks.IsWebAddress(url) ? [url] : [],
        };
    }

    private async Task<string> WriteDifferenceAsync(ArticleVersion version, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(version.Article, cancellationToken).ConfigureAwait(false);
        var before = versions.Last(other => other.Number < version.Number);
        var difference = Difference.Between(
            await archive.FindTextAsync(before.Id, cancellationToken).ConfigureAwait(false) ?? "",
            await archive.FindTextAsync(version.Id, cancellationToken).ConfigureAwait(false) ?? "");
        var markup = new FeedMarkup().Element("p", string.Create(CultureInfo.InvariantCulture, $"Version {version.Number}."))
            .Raw("<p>");
        foreach (var part in difference.Parts)
        {
            switch (part.Change)
            {
                case Change.Kept:
                    markup.Text(part.Text.Length > LongestExcerpt ? " … " : part.Text);
                    break;
                case Change.Added:
                    markup.Element("ins", part.Text);
                    break;
                default:
                    markup.Element("del", part.Text);
                    break;
            }
        }

        return markup.Raw("</p>").ToString();
    }

    private async Task<string> WriteStatementsAsync(ArticleVersion version, CancellationToken cancellationToken)
    {
        if (await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false) is not { } reading) return "";
        var markup = new FeedMarkup().Element("p", Sourcing.From(reading).Describe()).Raw("<ul>");
        var sure = reading.Attributions.Where(AttributionFacts.IsSure).ToArray();
        foreach (var attribution in sure.Take(MostStatements))
        {
            markup.Raw("<li>").Element("b", Chain.Write(reading, attribution)).Text(": ").Link(
                Permalink.At(site, Permalink.OfWords(version.Hash, attribution.ContentCover())),
                Excerpt.Of(reading.Article, attribution.Content, LongestExcerpt)).Raw("</li>");
        }

        markup.Raw("</ul>");
        if (sure.Length > MostStatements)
            markup.Element("p", string.Create(CultureInfo.InvariantCulture, $"The first {MostStatements} of {sure.Length} statements."));
        return markup.ToString();
    }
}
