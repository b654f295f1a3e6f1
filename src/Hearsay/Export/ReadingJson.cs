using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes a reading as one line of JSON in the format hearsay.reading/1, which docs/formats/reading.md describes.</summary>
public static partial class ReadingJson
{
    /// <summary>The name and number of the format, the first member of every object written.</summary>
    public const string Format = "hearsay.reading/1";

    // The relaxed encoder leaves curly quotes and accents readable, and writes a lone surrogate as U+FFFD.
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading as one line of JSON, without a line break at its end.</summary>
    public static string Write(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The reading's line with an empty text: offsets and the hash tell where things stand in the text, which somebody else
    /// has.</summary>
    public static string WriteWithoutText(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, "", buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the reading's line of UTF-8 JSON, without a line break at its end, to <paramref name="output"/>.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading, reading.Article.Text, output);
    }

    private static void Write(Reading reading, string text, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        WriteArticle(json, reading.Article, text);
        WriteArray(json, "entities", reading.Entities, WriteEntity);
        WriteArray(json, "attributions", reading.Attributions, WriteAttribution);
        WriteArray(json, "quotations", reading.Syntax.Quotations, WriteQuotation);
        WriteArray(json, "credits", reading.Credits, WriteCredit);
        WriteArray(json, "times", reading.Times, WriteTime);
        WriteArray(json, "quantities", reading.Quantities, (writer, _, quantity) => WriteQuantity(writer, reading.Article, quantity));
        WriteArray(json, "places", reading.Places, WritePlace);
        WriteArray(json, "events", reading.Events, WriteEvent);
        WriteArray(json, "statements", reading.Statements, WriteStatement);
        WriteArray(json, "conflicts", reading.Conflicts, WriteConflict);
        WriteArray(json, "origins", reading.Origins, WriteOrigin);
        WriteArray(json, "diagnostics", reading.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, string text)
    {
        var metadata = article.Metadata;
        json.WriteStartObject("article");
        json.WriteString("id", metadata.Id);
        json.WriteString("url", metadata.Url);
        json.WriteString("canonicalUrl", metadata.CanonicalUrl);
        json.WriteString("outlet", metadata.Outlet);
        json.WriteString("title", metadata.Title);
        WriteTexts(json, "authors", metadata.Authors);
        json.WriteString("published", metadata.Published?.ToString());
        json.WriteString("modified", metadata.Modified?.ToString());
        json.WriteString("language", metadata.Language);
        json.WritePropertyName("accessibleForFree");
        if (metadata.IsAccessibleForFree is { } isFree) json.WriteBooleanValue(isFree);
        else json.WriteNullValue();
        json.WriteString("text", text);
        json.WriteString("sha256", article.Sha256());
        WriteArray(json, "blocks", article.Blocks, WriteBlock);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, int index, Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireName.Of(block.Kind));
        WriteOffsets(json, block.Span);
        if (block.Published is { } published) json.WriteString("published", published.ToString());
        if (block.Source is { } source)
        {
            json.WritePropertyName("source");
            WriteSpan(json, source);
        }

        json.WriteEndObject();
    }

    private static void WriteCredit(Utf8JsonWriter json, int index, Credit credit)
    {
        json.WriteStartObject();
        json.WriteString("name", credit.Name);
        WriteOffsets(json, credit.Span);
        if (credit.Url is { } url) json.WriteString("url", url);
        json.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter json, int index, Quotation quotation)
    {
        json.WriteStartObject();
        WriteOffsets(json, quotation.Span);
        json.WritePropertyName("inner");
        WriteSpan(json, quotation.Inner);
        json.WriteNumber("depth", quotation.Depth);
        json.WriteString("ends", WireName.Of(quotation.End));
        json.WriteBoolean("continues", quotation.IsContinuation);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, int index, Origin origin)
    {
        json.WriteStartObject();
        json.WriteString("name", origin.Name);
        json.WriteString("kind", WireName.Of(origin.Kind));
        WriteIndices(json, "attributions", origin.Attributions);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, int index, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        WriteOffsets(json, diagnostic.Span);
        json.WriteEndObject();
    }
}
