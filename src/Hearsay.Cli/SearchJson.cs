using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Store.Archives;

namespace Hearsay.Cli;

/// <summary>Writes the answer to a search as JSON Lines in the format hearsay.search/1, which docs/formats/search.md describes.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object an article, each on a line of its own.</summary>
    public static void Write(SearchAnswer answer, TextWriter writer)
    {
        foreach (var hit in answer.Hits)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, _options)) WriteHit(json, hit);
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            writer.Write('\n');
        }
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit)
    {
        var metadata = hit.Version.Metadata;
        json.WriteStartObject();
        json.WriteString("format", "hearsay.search/1");
        json.WriteString("address", hit.Version.Address);
        json.WriteString("article", metadata.Id);
        json.WriteNumber("version", hit.Version.Number);
        json.WriteString("sha256", hit.Version.Hash);
        json.WriteString("outlet", metadata.Outlet);
        json.WriteString("title", metadata.Title);
        json.WriteString("published", metadata.Published?.ToString());
        json.WriteString("url", metadata.Url);
        json.WriteStartArray("excerpt");
        foreach (var part in hit.Excerpt)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Text);
            json.WriteBoolean("match", part.IsMatch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
