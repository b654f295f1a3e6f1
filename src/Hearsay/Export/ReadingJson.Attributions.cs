using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>The part of the format that tells who says what.</summary>
public static partial class ReadingJson
{
    private static void WriteEntity(Utf8JsonWriter json, int index, Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("id", index);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", WireName.Of(entity.Kind));
        json.WriteString("description", entity.Description);
        if (entity.Age is { } age)
        {
            json.WriteStartObject("age");
            json.WriteNumber("years", age.Years);
            WriteOffsets(json, age.Span);
            json.WriteEndObject();
        }

        WriteArray(json, "mentions", entity.Mentions, WriteMention);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, int index, Mention mention)
    {
        json.WriteStartObject();
        WriteOffsets(json, mention.Span);
        json.WriteString("form", WireName.Of(mention.Form));
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, int index, Attribution attribution)
    {
        json.WriteStartObject();
        json.WriteNumber("id", index);
        WriteSource(json, attribution.Source);
        WriteCue(json, attribution.Cue);
        json.WriteStartObject("content");
        WriteSpans(json, "spans", attribution.Content);
        json.WriteEndObject();
        json.WriteString("manner", WireName.Of(attribution.Manner));
        json.WriteString("act", WireName.Of(attribution.Act));
        json.WriteString("polarity", WireName.Of(attribution.Polarity));
        WriteSpans(json, "hedges", attribution.Hedges);
        WriteRecipient(json, attribution.Recipient);
        WriteNumber(json, "time", attribution.Time);
        WriteArray(json, "via", attribution.Via, WriteRelay);
        WriteNumber(json, "within", attribution.Within);
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 4));
        if (attribution.IsCorrected) json.WriteBoolean("corrected", true);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Source? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        WriteSpans(json, "spans", source.Spans);
        WriteNumber(json, "entity", source.Entity);
        json.WriteString("name", source.Name);
        json.WriteString("kind", WireName.Of(source.Kind));
        json.WriteEndObject();
    }

    private static void WriteCue(Utf8JsonWriter json, ImmutableArray<TextSpan> cue)
    {
        if (cue.IsEmpty)
        {
            json.WriteNull("cue");
            return;
        }

        json.WriteStartObject("cue");
        WriteSpans(json, "spans", cue);
        json.WriteEndObject();
    }

    private static void WriteRecipient(Utf8JsonWriter json, Recipient? recipient)
    {
        if (recipient is null)
        {
            json.WriteNull("recipient");
            return;
        }

        json.WriteStartObject("recipient");
        WriteSpans(json, "spans", recipient.Spans);
        WriteNumber(json, "entity", recipient.Entity);
        json.WriteString("name", recipient.Name);
        json.WriteEndObject();
    }

    private static void WriteRelay(Utf8JsonWriter json, int index, Relay relay)
    {
        json.WriteStartObject();
        json.WriteString("name", relay.Name);
        json.WriteString("kind", WireName.Of(relay.Kind));
        WriteNumber(json, "entity", relay.Entity);
        WriteSpans(json, "spans", relay.Spans);
        if (relay.Url is { } url) json.WriteString("url", url);
        json.WriteEndObject();
    }
}
