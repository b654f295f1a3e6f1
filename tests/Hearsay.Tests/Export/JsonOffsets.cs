using System.Text.Json.Nodes;

namespace Hearsay.Tests.Export;

/// <summary>Moves what was read in a text to where it stands once something was put before the text.</summary>
internal static class JsonOffsets
{
    /// <summary>The line of hearsay.reading/1 of the longer text.</summary>
    public static string Shift(string json, string before)
    {
        var reading = JsonNode.Parse(json)!;
        Shift(reading, before.Length);
        reading["article"]!["text"] = before + reading["article"]!["text"]!.GetValue<string>();
        return reading.ToJsonString();
    }

    private static void Shift(JsonNode? node, int length)
    {
        if (node is JsonArray rows) foreach (var row in rows) Shift(row, length);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members.ToArray())
        {
            if (name is "start" or "end") members[name] = value!.GetValue<int>() + length;
            else Shift(value, length);
        }
    }
}
