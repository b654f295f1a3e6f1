using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes JSON Lines: a reading a line as hearsay.reading/1, a story a line as hearsay.story/1, each with a member that says
/// where it is found.</summary>
public sealed class LinesExport(ExportOptions options) : ReadingExport(options)
{
    /// <inheritdoc/>
    public override string RowName => "lines";

    /// <inheritdoc/>
    public override string Write(ExportedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var line = Options.HasText ? ReadingJson.Write(reading.Reading) : ReadingJson.WriteWithoutText(reading.Reading);
        return Line(line, json => WriteExport(json, reading));
    }

    /// <summary>The line of a story that is at hand as an object of hearsay.story/1.</summary>
    /// <param name="json">The object.</param>
    /// <param name="permalink">Where this state of the story is found, as a path of the desk.</param>
    public string WriteStory(string json, string permalink)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Line(json, writer => writer.WriteString("permalink", Permalink.At(Options.Site, permalink)));
    }

    // The line is an object that is complete; its last brace makes room for one more member.
    private string Line(string json, Action<Utf8JsonWriter> writeMembers)
    {
        RowCount++;
        var export = JsonPiece.Write(writer =>
        {
            writer.WriteStartObject();
            writeMembers(writer);
            if (Options.Generated is { } generated) writer.WriteString("generated", UtcMoment.Write(generated));
            writer.WriteString("offsets", "UTF-16 code units");
            writer.WriteEndObject();
        });
        return $"{json[..^1]},\"export\":{export}}}\n";
    }

    private void WriteExport(Utf8JsonWriter json, ExportedReading reading)
    {
        json.WriteString("permalink", reading.LinkAt(Options.Site));
        json.WriteText("article", reading.ArchiveArticle);
        json.WriteText("story", reading.Story?.Id);
        if (reading.Seen is { } seen) json.WriteString("seen", UtcMoment.Write(seen));
        if (!Options.HasText) json.WriteNumber("textLength", reading.Reading.Article.Text.Length);
        json.WriteStartArray("corrections");
        foreach (var correction in reading.Corrections) WriteCorrection(json, correction);
        json.WriteEndArray();
    }

    private static void WriteCorrection(Utf8JsonWriter json, Remark correction)
    {
        json.WriteStartObject();
        json.WriteString("field", correction.Field);
        json.WriteString("read", correction.ReadValue);
        json.WriteString("value", correction.Value);
        json.WriteString("reason", correction.Text);
        if (correction.Span is { } span) ReadingJson.WriteOffsets(json, span);
        json.WriteEndObject();
    }
}
