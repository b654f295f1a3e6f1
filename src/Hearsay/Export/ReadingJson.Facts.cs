using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Times, quantities, places, events, statements and conflicts.</summary>
public static partial class ReadingJson
{
    private static void WriteTime(Utf8JsonWriter json, int index, TimeExpression time)
    {
        json.WriteStartObject();
        WriteOffsets(json, time.Span);
        json.WriteString("type", WireName.Of(time.Type));
        json.WriteString("value", time.Value);
        json.WriteString("modifier", time.Modifier);
        json.WriteString("basis", WireName.Of(time.Basis));
        json.WriteString("anchor", time.Anchor);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, Article article, Quantity quantity)
    {
        json.WriteStartObject();
        WriteOffsets(json, quantity.Span);
        WriteNumber(json, "low", quantity.Low);
        WriteNumber(json, "best", quantity.Best);
        WriteNumber(json, "high", quantity.High);
        json.WriteBoolean("implied", quantity.IsImplied);
        if (quantity.Trend is { } trend) json.WriteString("change", WireName.Of(trend));
        json.WriteString("unit", quantity.Unit);
        json.WriteString("hedge", quantity.Hedge is { } hedge ? article[hedge] : null);
        json.WriteString("of", quantity.Of);
        if (quantity.IsCorrected) json.WriteBoolean("corrected", true);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, int index, Place place)
    {
        json.WriteStartObject();
        WriteOffsets(json, place.Span);
        json.WriteString("name", place.Name);
        json.WriteString("kind", WireName.Of(place.Kind));
        json.WriteString("country", place.Country);
        WriteNumber(json, "latitude", place.Latitude);
        WriteNumber(json, "longitude", place.Longitude);
        WriteNumber(json, "geonames", place.GeoNames);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, int index, Event happening)
    {
        json.WriteStartObject();
        json.WriteString("type", WireName.Of(happening.Type));
        json.WriteString("mode", happening.Mode);
        json.WritePropertyName("trigger");
        WriteSpan(json, happening.Trigger);
        WriteArray(json, "participants", happening.Participants, WriteParticipant);
        WriteNumber(json, "time", happening.Time);
        WriteNumber(json, "place", happening.Place);
        WriteNumber(json, "killed", happening.Killed);
        WriteNumber(json, "injured", happening.Injured);
        json.WriteString("factuality", WireName.Of(happening.Factuality));
        json.WriteBoolean("negated", happening.IsNegated);
        WriteNumber(json, "attribution", happening.Attribution);
        WriteNumber(json, "sameAs", happening.SameAs);
        json.WriteEndObject();
    }

    private static void WriteParticipant(Utf8JsonWriter json, int index, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("role", WireName.Of(participant.Role));
        WriteSpans(json, "spans", participant.Spans);
        WriteNumber(json, "entity", participant.Entity);
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, int index, Statement statement)
    {
        json.WriteStartObject();
        json.WriteNumber("id", index);
        json.WritePropertyName("span");
        WriteSpan(json, statement.Span);
        WriteNumber(json, "attribution", statement.Attribution);
        json.WriteString("holder", WireName.Of(statement.Holder));
        json.WriteString("factuality", WireName.Of(statement.Factuality));
        json.WriteBoolean("negated", statement.IsNegated);
        json.WriteBoolean("opinion", statement.IsOpinion);
        WriteSpans(json, "loaded", statement.Loaded);
        WriteIndices(json, "times", statement.Times);
        WriteIndices(json, "quantities", statement.Quantities);
        WriteIndices(json, "places", statement.Places);
        WriteIndices(json, "events", statement.Events);
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, int index, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireName.Of(conflict.Kind));
        json.WriteString("about", conflict.About);
        WriteSpans(json, "spans", conflict.Spans);
        WriteTexts(json, "values", conflict.Values);
        json.WriteEndObject();
    }

    internal static void WriteIndices(Utf8JsonWriter json, string name, ImmutableArray<int> indices)
    {
        json.WriteStartArray(name);
        foreach (var index in indices) json.WriteNumberValue(index);
        json.WriteEndArray();
    }
}
