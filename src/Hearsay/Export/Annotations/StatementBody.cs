using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes what an annotation says of a statement: a quotation with who spoke, or a claim with who made it and who put it into
/// these words.</summary>
internal sealed class StatementBody(ExportedReading exported, ExportOptions options)
{
    private readonly Reading _reading = exported.Reading;

    /// <summary>The member "body".</summary>
    public void Write(Utf8JsonWriter json, string id, Attribution attribution)
    {
        var isQuotation = attribution.Manner != Manner.Indirect;
        json.WriteStartObject("body");
        json.WriteString("id", id);
        json.WriteStartArray("type");
        json.WriteStringValue(isQuotation ? "schema:Quotation" : "schema:Claim");
        json.WriteStringValue("prov:Entity");
        json.WriteEndArray();
        if (options.HasText) json.WriteString("schema:text", Excerpt.Of(_reading.Article, attribution.Content, int.MaxValue));
        WriteSource(json, isQuotation ? "schema:spokenByCharacter" : "schema:author", attribution);
        if (!isQuotation) WriteInterpreter(json);
        WriteRelays(json, attribution);
        WriteFacts(json, attribution);
        json.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter json, string member, Attribution attribution)
    {
        // Without a source the last link of the chain says so, and is nobody.
        if (attribution.Source is not { } source) return;
        WriteAgent(json, member, Chain.Trace(_reading, attribution)[^1].Name, source.Kind);
    }

    private void WriteInterpreter(Utf8JsonWriter json)
    {
        if (_reading.Article.Metadata.Outlet is { } outlet) WriteAgent(json, "schema:claimInterpreter", outlet, EntityKind.Outlet);
        if (_reading.Article.Metadata.Url is not { } url) return;
        json.WriteStartObject("schema:appearance");
        json.WriteString("type", "schema:NewsArticle");
        json.WriteString("schema:url", url);
        json.WriteEndObject();
    }

    // Those who passed it on, nearest to the page first.
    private static void WriteRelays(Utf8JsonWriter json, Attribution attribution)
    {
        if (attribution.Via.IsEmpty) return;
        json.WriteStartArray("prov:qualifiedAttribution");
        foreach (var relay in attribution.Via)
        {
            json.WriteStartObject();
            json.WriteString("type", "prov:Attribution");
            WriteAgent(json, "prov:agent", relay.Name, relay.Kind);
            json.WriteString("prov:hadRole", "hearsay:relay");
            json.WriteText("prov:atLocation", relay.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFacts(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteString("hearsay:chain", Chain.Write(_reading, attribution));
        json.WriteString("hearsay:manner", WireName.Of(attribution.Manner));
        json.WriteString("hearsay:act", WireName.Of(attribution.Act));
        json.WriteString("hearsay:polarity", WireName.Of(attribution.Polarity));
        json.WriteNumber("hearsay:confidence", Math.Round(attribution.Confidence, 2));
        json.WriteString("hearsay:permalink", exported.LinkAt(options.Site, attribution.ContentCover()));
        if (!options.HasText || attribution.Hedges.IsEmpty) return;
        ReadingJson.WriteTexts(json, "hearsay:hedge", [.. attribution.Hedges.Select(span => _reading.Article[span])]);
    }

    private static void WriteAgent(Utf8JsonWriter json, string member, string name, EntityKind kind)
    {
        json.WriteStartObject(member);
        json.WriteStartArray("type");
        // What is neither, such as a document or a crowd, has no type of its own there.
        if (kind is EntityKind.Organization or EntityKind.Outlet) json.WriteStringValue("schema:Organization");
        if (kind is EntityKind.Person or EntityKind.Unnamed) json.WriteStringValue("schema:Person");
        json.WriteStringValue("prov:Agent");
        json.WriteEndArray();
        json.WriteString("schema:name", name);
        json.WriteString("hearsay:kind", WireName.Of(kind));
        json.WriteEndObject();
    }
}
