using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes a collection of the W3C's Web Annotation Data Model: an annotation a statement, with its source and cue tagged and
/// linked to it, and what people added. docs/formats/webannotation.md describes it.</summary>
/// <remarks>Its offsets count Unicode code points, as the model asks.</remarks>
public sealed class AnnotationExport(ExportOptions options) : ReadingExport(options)
{
    /// <summary>The name under which the reader signs.</summary>
    public const string ReaderName = "urn:hearsay:reader";

    /// <inheritdoc/>
    public override string RowName => "annotations";

    private string CollectionId => Permalink.At(Options.Site, "/exports#annotations");

    /// <inheritdoc/>
    public override string Begin()
    {
        var head = JsonPiece.Write(json =>
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteString("id", CollectionId);
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", "Who says what, as Hearsay reads it");
            json.WriteString("hearsay:offsets", "Unicode code points");
            if (Options.Generated is { } generated) json.WriteString("generated", UtcMoment.Write(generated));
            json.WriteStartObject("generator");
            json.WriteString("id", ReaderName);
            json.WriteString("type", "Software");
            json.WriteString("name", "Hearsay");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        var page = JsonPiece.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", CollectionId + "-1");
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", CollectionId);
            json.WriteNumber("startIndex", 0);
            json.WriteEndObject();
        });
        return $"{head[..^1]},\"first\":{page[..^1]},\"items\":[";
    }

    /// <inheritdoc/>
    public override string Write(ExportedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var items = new StringBuilder();
        var target = new AnnotationTarget(reading, Options);
        var body = new StatementBody(reading, Options);
        foreach (var (index, attribution) in reading.Reading.Attributions.Index())
        {
            WriteStatement(items, reading, index, attribution, target, body);
        }

        var remarks = new RemarkAnnotation(Options);
        foreach (var remark in reading.Remarks) Add(items, json => remarks.Write(json, remark, target));
        return items.ToString();
    }

    /// <summary>The rows of what people added to a story.</summary>
    /// <param name="permalink">Where the story is found, as a path of the desk.</param>
    /// <param name="remarks">What they added.</param>
    public string WriteStory(string permalink, IEnumerable<Remark> remarks)
    {
        ArgumentNullException.ThrowIfNull(remarks);
        var items = new StringBuilder();
        var (annotation, page) = (new RemarkAnnotation(Options), Permalink.At(Options.Site, permalink));
        foreach (var remark in remarks) Add(items, json => annotation.Write(json, remark, page));
        return items.ToString();
    }

    /// <inheritdoc/>
    public override string End() => string.Create(CultureInfo.InvariantCulture, $"\n]}},\"total\":{RowCount}}}\n");

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("schema", "http://schema.org/");
        json.WriteString("hearsay", "urn:hearsay:terms:");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteStatement(
        StringBuilder items, ExportedReading reading, int index, Attribution attribution, AnnotationTarget target, StatementBody body)
    {
        var statement = IdOf("statement");
        Add(items, json =>
        {
            WriteHead(json, statement, "identifying");
            body.Write(json, IdOf("body"), attribution);
            target.Write(json, attribution.Content);
        });
        var parts = ImmutableArray.CreateBuilder<string>();
        WriteTag("source", attribution.Source?.Spans ?? []);
        WriteTag("cue", attribution.Cue);
        if (parts.Count == 0) return;
        Add(items, json =>
        {
            WriteHead(json, IdOf("link"), "linking");
            ReadingJson.WriteTexts(json, "body", parts.ToImmutable());
            json.WriteString("target", statement);
        });

        string IdOf(string part) => Permalink.At(
            Options.Site, string.Create(CultureInfo.InvariantCulture, $"{Permalink.OfText(reading.Hash)}#{part}-{index}"));

        void WriteTag(string part, ImmutableArray<TextSpan> spans)
        {
            if (spans.IsEmpty) return;
            parts.Add(IdOf(part));
            Add(items, json =>
            {
                WriteHead(json, IdOf(part), "tagging");
                json.WriteStartObject("body");
                json.WriteString("type", "TextualBody");
                json.WriteString("purpose", "tagging");
                json.WriteString("value", part);
                json.WriteEndObject();
                target.Write(json, spans);
            });
        }
    }

    private static void WriteHead(Utf8JsonWriter json, string id, string motivation)
    {
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
        json.WriteString("creator", ReaderName);
    }

    private void Add(StringBuilder items, Action<Utf8JsonWriter> writeMembers)
    {
        items.Append(RowCount++ == 0 ? "\n" : ",\n").Append(JsonPiece.Write(json =>
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }));
    }
}
