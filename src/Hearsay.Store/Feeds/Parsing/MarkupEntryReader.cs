using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Feeds;

/// <summary>Reads one entry of RSS, RDF or Atom. Feeds mix the elements of all three, so each is looked for in each.</summary>
internal sealed class MarkupEntryReader(MarkupElement element, Uri address)
{
    /// <summary>The entry, or null where it says nothing at all.</summary>
    public FeedEntry? Read()
    {
        var id = PlainWords.From(element.Find("guid", "id")?.Text() ?? element.Attribute("rdf:about"), FeedLimits.AddressLength);
        var (link, title) = (FindLink(id), ReadTitle(element));
        var summary = PlainWords.FromMarkup(element.Find("description", "summary")?.Text(), FeedLimits.SummaryLength);
        var key = id ?? link?.AbsoluteUri ?? MakeKey(title, summary);
        if (key is null) return null;
        return new FeedEntry(key, link)
        {
            Title = title,
            Published = FindDate("pubdate", "published", "issued", "dc:date", "dc:issued", "created", "dc:created"),
            Updated = FindDate("updated", "modified", "dc:modified"),
            Summary = summary,
        };
    }

    /// <summary>The title of a feed or of an entry, without markup; null where it has none.</summary>
    public static string? ReadTitle(MarkupElement element)
    {
        if (element.Find("title", "dc:title") is not { } title) return null;
        // Atom says what its titles are; RSS does not, and has markup in them.
        return title.Attribute("type") is "text" or "xhtml" or "application/xhtml+xml"
            ? PlainWords.From(title.Text(), FeedLimits.TitleLength)
            : PlainWords.FromMarkup(title.Text(), FeedLimits.TitleLength);
    }

    // What FeedBurner names as the origin is the page itself; the link beside it counts clicks and sends on.
    private Uri? FindLink(string? id)
    {
        if (Resolve(element.Find("feedburner:origlink")) is { } origin) return origin;
        var links = element.All("link").ToArray();
        return links.Where(IsPage).OrderByDescending(IsHtml).Select(link => EntryAddress.Resolve(link, link.Attribute("href"), address))
                .FirstOrDefault(link => link is not null)
            ?? links.Where(link => link.Attribute("href") is null).Select(Resolve).FirstOrDefault(link => link is not null)
            ?? (element.Find("guid")?.Attribute("ispermalink") == "false" ? null : EntryAddress.FindWhole(id))
            ?? EntryAddress.FindWhole(element.Attribute("rdf:about"));
    }

    private Uri? Resolve(MarkupElement? link) => link is null ? null : EntryAddress.Resolve(link, link.Text(), address);

    private static bool IsPage(MarkupElement link) =>
        link.Attribute("href") is not null && link.Attribute("rel") is null or "alternate" or "";

    private static bool IsHtml(MarkupElement link) => link.Attribute("type") is null or "text/html" or "application/xhtml+xml";

    private Timestamp? FindDate(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (FeedDate.Find(element.Find(name)?.Text()) is { } date) return date;
        }

        return null;
    }

    private static string? MakeKey(string? title, string? summary)
    {
        if (title is null && summary is null) return null;
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{summary}")));
    }
}
