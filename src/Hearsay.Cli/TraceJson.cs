using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Export;
using Hearsay.Store.Claims;

namespace Hearsay.Cli;

/// <summary>Writes the hits of a trace as JSON Lines in the format hearsay.trace/1, which docs/formats/trace.md describes.</summary>
internal static class TraceJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a hit, each on a line of its own.</summary>
    public static void Write(ImmutableArray<ClaimHit> hits, TextWriter writer)
    {
        foreach (var hit in hits)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, _options)) WriteHit(json, hit);
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            writer.Write('\n');
        }
    }

    private static void WriteHit(Utf8JsonWriter json, ClaimHit hit)
    {
        var attribution = hit.Attribution is { } index ? hit.Reading.Attributions[index] : null;
        json.WriteStartObject();
        json.WriteString("format", "hearsay.trace/1");
        json.WriteString("article", hit.Reading.Article.Metadata.Id);
        json.WriteString("outlet", hit.Reading.Article.Metadata.Outlet);
        json.WriteNumber("start", hit.Sentence.Start);
        json.WriteNumber("end", hit.Sentence.End);
        json.WriteString("text", hit.Reading.Article[hit.Sentence]);
        json.WriteNumber("match", Math.Round(hit.Score, 3));
        if (hit.Attribution is { } id) json.WriteNumber("attribution", id);
        else json.WriteNull("attribution");
        WriteChain(json, hit.Reading, attribution);
        json.WriteNumber("hops", attribution is null ? 0 : Chain.CountHops(attribution));
        json.WriteBoolean("denied", attribution?.Polarity == Polarity.Negative);
        json.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter json, Reading reading, Attribution? attribution)
    {
        json.WriteStartArray("chain");
        foreach (var link in attribution is null ? [] : Chain.Trace(reading, attribution))
        {
            json.WriteStartObject();
            json.WriteString("name", link.Name);
            json.WriteString("kind", WireName.Of(link.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
