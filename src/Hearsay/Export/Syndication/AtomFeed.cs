using System.Text;
using System.Xml;

namespace Hearsay.Export;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The whole document.</summary>
    public static string Write(NewsFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(text, settings)) WriteFeed(xml, feed);
        return text.Append('\n').ToString();
    }

    private static void WriteFeed(XmlWriter xml, NewsFeed feed)
    {
        xml.WriteStartElement("feed", Namespace);
        WriteText(xml, "id", feed.Id);
        WriteText(xml, "title", feed.Title);
        if (feed.Subtitle.Length > 0) WriteText(xml, "subtitle", feed.Subtitle);
        WriteText(xml, "updated", UtcMoment.Write(feed.Updated));
        WriteText(xml, "generator", "Hearsay");
        WriteAuthor(xml, "Hearsay");
        WriteLink(xml, "alternate", feed.Page, "text/html");
        WriteLink(xml, "self", feed.Address, MediaType);
        foreach (var entry in feed.Entries) WriteEntry(xml, entry);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, NewsFeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "id", entry.Id);
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "updated", UtcMoment.Write(entry.Updated));
        WriteAuthor(xml, entry.Author);
        WriteLink(xml, "alternate", entry.Page, "text/html");
        foreach (var address in entry.Via) WriteLink(xml, "via", address, null);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Clean(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null) xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    // XML has no way to write most control characters, nor half a pair.
    private static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isWritable = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            clean.Append(isWritable ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);
}
