using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Store.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeedReader
{
    private const int MostDepth = 64;

    private static readonly JsonDocumentOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MostDepth,
    };

    /// <summary>The feed, or null where the JSON is none.</summary>
    /// <exception cref="FeedException">It is no valid JSON.</exception>
    public static Feed? Read(string text, Uri address)
    {
        using var document = Parse(text.Trim('\uFEFF', '\0', ' ', '\t', '\r', '\n'));
        var root = document.RootElement;
        var isFeed = FindText(root, "version")?.Contains("jsonfeed.org/version/", StringComparison.OrdinalIgnoreCase) == true;
        if (!isFeed || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return null;
        var entries = items.EnumerateArray().Take(FeedLimits.Entries).Select(item => ReadEntry(item, address)).OfType<FeedEntry>();
        return new Feed(FeedFormat.Json, PlainWords.From(FindText(root, "title"), FeedLimits.TitleLength), entries.ToImmutableArray())
        {
            IsCut = items.GetArrayLength() > FeedLimits.Entries,
        };
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, _options);
        }
        catch (JsonException error)
        {
            throw new FeedException(
                $"It is not valid JSON at line {(error.LineNumber ?? 0) + 1}.",
                "Ask the site to mend it, or for a feed in another format.", error);
        }
    }

    private static FeedEntry? ReadEntry(JsonElement item, Uri address)
    {
        var id = PlainWords.From(FindText(item, "id"), FeedLimits.AddressLength);
        var link = EntryAddress.Resolve(FindText(item, "url"), address) ?? EntryAddress.Resolve(FindText(item, "external_url"), address)
            ?? EntryAddress.FindWhole(id);
        var title = PlainWords.From(FindText(item, "title"), FeedLimits.TitleLength);
        if ((id ?? link?.AbsoluteUri ?? title) is not { } key) return null;
        return new FeedEntry(key, link)
        {
            Title = title,
            Published = FeedDate.Find(FindText(item, "date_published")),
            Updated = FeedDate.Find(FindText(item, "date_modified")),
            Summary = PlainWords.From(FindText(item, "summary"), FeedLimits.SummaryLength),
        };
    }

    // Ids are numbers in some feeds, though the format says text.
    private static string? FindText(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => LooseJsonText.Unescape(value.GetRawText()),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }
}
