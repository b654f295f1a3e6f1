using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>The small values that every part of the format is made of.</summary>
public static partial class ReadingJson
{
    internal static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, int, T> writeItem)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < items.Length; index++) writeItem(json, index, items[index]);
        json.WriteEndArray();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void WriteSpans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans) WriteSpan(json, span);
        json.WriteEndArray();
    }

    internal static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        WriteOffsets(json, span);
        json.WriteEndObject();
    }

    internal static void WriteOffsets(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
