using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.Store.Feeds;

/// <summary>Lists of feeds as programs exchange them: OPML 1.0 and 2.0.</summary>
public static class Opml
{
    /// <summary>Stands between the names of folders; in a name it becomes a dash.</summary>
    public const char FolderMark = '/';

    /// <summary>The feeds of a list, in its order, none twice, at most <see cref="FeedLimits.OutlineFeeds"/>. Outlines that name no
    /// feed of the web are passed over.</summary>
    /// <exception cref="FeedException">It is no list of feeds, is too large, or declares entities.</exception>
    public static ImmutableArray<OutlineFeed> Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > FeedLimits.Bytes)
        {
            throw new FeedException($"The list is larger than {FeedLimits.Bytes:N0} bytes.", "Split it.");
        }

        var tree = MarkupParser.Parse(FeedBytes.Read(bytes, served: null));
        if (tree.Descendants().FirstOrDefault(element => element.Name == "opml") is not { } root)
        {
            throw new FeedException("There is no OPML in it.",
                "Give a list of feeds as a feed reader exports it, or the address of a feed.");
        }

        return [.. root.Descendants().Where(element => element.Name == "outline").Select(ReadFeed).OfType<OutlineFeed>()
            .DistinctBy(feed => feed.Address).Take(FeedLimits.OutlineFeeds)];
    }

    /// <summary>Writes a list in OPML 2.0.</summary>
    /// <param name="feeds">The feeds; those of a folder come together.</param>
    /// <param name="title">What the list is called.</param>
    /// <param name="made">When it was made.</param>
    public static string Write(IEnumerable<OutlineFeed> feeds, string title, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("opml");
            writer.WriteAttributeString("version", "2.0");
            writer.WriteStartElement("head");
            writer.WriteElementString("title", Clean(title));
            writer.WriteElementString("dateCreated", made.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));
            writer.WriteEndElement();
            writer.WriteStartElement("body");
            WriteFolder(writer, [.. feeds], "");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    /// <summary>The name of a folder as it is kept: its parts without empty ones and white space around them, the first
    /// <see cref="FeedLimits.FolderDepth"/> of them.</summary>
    public static string CleanFolder(string? folder) => string.Join(FolderMark, (folder ?? "").Split(
        FolderMark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(FeedLimits.FolderDepth));

    private static OutlineFeed? ReadFeed(MarkupElement outline)
    {
        if (FindAddress(outline) is not { } address) return null;
        var folders = new Stack<string>();
        for (var outer = outline.Parent; outer is { Name: "outline" }; outer = outer.Parent)
        {
            if (NameOf(outer) is { } name) folders.Push(name.Replace(FolderMark, '-'));
        }

        return new OutlineFeed(address.AbsoluteUri, NameOf(outline), CleanFolder(string.Join(FolderMark, folders)));
    }

    // "feed:" is what some readers write in the place of "http:" or before the whole of it.
    private static Uri? FindAddress(MarkupElement outline)
    {
        var written = (outline.Attribute("xmlurl")
            ?? (outline.Attribute("type") is "rss" or "atom" ? outline.Attribute("url") : null))?.Trim();
        if (written is null) return null;
        if (written.StartsWith("feed://", StringComparison.OrdinalIgnoreCase)) written = "http" + written["feed".Length..];
        else if (written.StartsWith("feed:", StringComparison.OrdinalIgnoreCase)) written = written["feed:".Length..];
        return EntryAddress.FindWhole(written);
    }

    private static string? NameOf(MarkupElement outline) =>
        PlainWords.From(outline.Attribute("title"), FeedLimits.TitleLength)
            ?? PlainWords.From(outline.Attribute("text"), FeedLimits.TitleLength);

    private static void WriteFolder(XmlWriter writer, ImmutableArray<OutlineFeed> feeds, string folder)
    {
        foreach (var feed in feeds.Where(feed => feed.Folder == folder)) WriteFeed(writer, feed);
        var beginning = folder.Length == 0 ? "" : folder + FolderMark;
        var inner = feeds.Where(feed => feed.Folder.Length > beginning.Length
            && feed.Folder.StartsWith(beginning, StringComparison.Ordinal));
        foreach (var group in inner.GroupBy(feed => feed.Folder[beginning.Length..].Split(FolderMark)[0]))
        {
            writer.WriteStartElement("outline");
            writer.WriteAttributeString("text", Clean(group.Key));
            writer.WriteAttributeString("title", Clean(group.Key));
            WriteFolder(writer, [.. group], beginning + group.Key);
            writer.WriteEndElement();
        }
    }

    private static void WriteFeed(XmlWriter writer, OutlineFeed feed)
    {
        writer.WriteStartElement("outline");
        writer.WriteAttributeString("type", "rss");
        writer.WriteAttributeString("text", Clean(feed.Title ?? feed.Address));
        writer.WriteAttributeString("title", Clean(feed.Title ?? feed.Address));
        writer.WriteAttributeString("xmlUrl", Clean(feed.Address));
        writer.WriteEndElement();
    }

    // XML has no place for some characters, not even written as numbers.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(
        rune => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) || rune.Value is '\t' or '\n' ? rune.ToString() : " "));
}
