using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
public static class JsonFeed
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/feed+json";

    /// <summary>The whole document.</summary>
    public static string Write(NewsFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return JsonPiece.WriteIndented(json => WriteFeed(json, feed)) + "\n";
    }

    private static void WriteFeed(Utf8JsonWriter json, NewsFeed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.Page);
        json.WriteString("feed_url", feed.Address);
        if (feed.Subtitle.Length > 0) json.WriteString("description", feed.Subtitle);
        WriteAuthor(json, "Hearsay");
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries) WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, NewsFeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Page);
        if (!entry.Via.IsEmpty) json.WriteString("external_url", entry.Via[0]);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", UtcMoment.Write(entry.Updated));
        WriteAuthor(json, entry.Author);
        if (entry.Via.Length > 1)
        {
            // Members that begin with an underscore are everybody's own.
            json.WriteStartObject("_hearsay");
            ReadingJson.WriteTexts(json, "via", entry.Via);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
