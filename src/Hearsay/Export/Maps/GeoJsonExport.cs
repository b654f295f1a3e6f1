using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes GeoJSON (RFC 7946): a feature a happening, at the place that is read for it, or without one. docs/formats/geojson.md
/// describes the properties.</summary>
public sealed class GeoJsonExport(ExportOptions options) : ReadingExport(options)
{
    /// <inheritdoc/>
    public override string RowName => "features";

    /// <inheritdoc/>
    public override string Begin()
    {
        var head = JsonPiece.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("generator", "Hearsay");
            if (Options.Generated is { } generated) json.WriteString("generated", UtcMoment.Write(generated));
            json.WriteString("offsets", "UTF-16 code units");
            json.WriteEndObject();
        });
        return head[..^1] + ",\"features\":[";
    }

    /// <inheritdoc/>
    public override string Write(ExportedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return string.Concat(Happening.ListIn(reading.Reading).Select(happening => WriteFeature(reading, happening)));
    }

    /// <inheritdoc/>
    public override string End() => "\n]}\n";

    private string WriteFeature(ExportedReading reading, Happening happening)
    {
        var comma = RowCount++ == 0 ? "\n" : ",\n";
        return comma + JsonPiece.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", FormattableString.Invariant($"{reading.Hash}/event-{happening.Index}"));
            WriteGeometry(json, happening.Place);
            json.WriteStartObject("properties");
            WriteHappening(json, reading, happening);
            WriteArticle(json, reading);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteGeometry(Utf8JsonWriter json, Place? place)
    {
        json.WritePropertyName("geometry");
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteHappening(Utf8JsonWriter json, ExportedReading reading, Happening happening)
    {
        var (first, place) = (happening.First, happening.Place);
        json.WriteString("permalink", reading.LinkAt(Options.Site, first.Trigger));
        json.WriteString("name", Options.HasText ? happening.Describe() : first.Mode ?? WireName.Of(first.Type));
        json.WriteString("type", WireName.Of(first.Type));
        json.WriteString("mode", first.Mode);
        json.WriteString("date", happening.Time?.Value);
        json.WriteString("datePrecision", DatePrecision.Of(happening.Time));
        json.WriteString("place", place?.Name);
        json.WriteString("placePrecision", place is null ? null : WireName.Of(place.Kind));
        json.WriteString("country", place?.Country);
        ReadingJson.WriteNumber(json, "geonames", place?.GeoNames);
        json.WriteString("killed", happening.Killed is { } killed ? QuantityWording.Value(killed) : null);
        json.WriteString("injured", happening.Injured is { } injured ? QuantityWording.Value(injured) : null);
        json.WriteString("certainty", WireName.Of(first.Factuality));
        json.WriteBoolean("negated", first.IsNegated);
        json.WriteString("chain", happening.WriteChain());
        ReadingJson.WriteTexts(json, "origins", [.. happening.ListOrigins()]);
        json.WriteStartArray("conflicts");
        foreach (var conflict in happening.ListConflicts()) WriteConflict(json, conflict);
        json.WriteEndArray();
        json.WriteNumber("mentions", happening.Mentions.Length);
        ReadingJson.WriteOffsets(json, first.Trigger);
    }

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireName.Of(conflict.Kind));
        json.WriteString("about", conflict.About);
        ReadingJson.WriteTexts(json, "values", conflict.Values);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ExportedReading reading)
    {
        var metadata = reading.Reading.Article.Metadata;
        json.WriteString("article", metadata.Id);
        json.WriteString("title", metadata.Title);
        json.WriteString("outlet", metadata.Outlet);
        json.WriteString("published", metadata.Published?.ToString());
        json.WriteString("url", metadata.Url);
        json.WriteString("sha256", reading.Hash);
        json.WriteString("story", reading.Story?.Id);
        json.WriteNumber("reports", reading.Story?.ReportCount ?? 1);
        ReadingJson.WriteNumber(json, "storyOrigins", reading.Story?.OriginCount);
        ReadingJson.WriteNumber(json, "storyConflicts", reading.Story?.ConflictCount);
    }
}
