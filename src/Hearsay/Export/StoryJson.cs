using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes a story as one line of JSON in the format hearsay.story/1, which docs/formats/story.md describes.</summary>
public static partial class StoryJson
{
    /// <summary>The name and number of the format, the first member of every object written.</summary>
    public const string Format = "hearsay.story/1";

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The story as one line of JSON, without a line break at its end.</summary>
    public static string Write(Story story)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(story, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the story's line of UTF-8 JSON, without a line break at its end, to <paramref name="output"/>.</summary>
    public static void Write(Story story, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("id", story.Id);
        json.WriteString("title", story.Title);
        ReadingJson.WriteArray(json, "articles", story.Reports, WriteArticle);
        ReadingJson.WriteArray(json, "copies", story.Copies, (writer, _, copy) => WriteCopy(writer, story, copy));
        ReadingJson.WriteArray(json, "claims", story.Claims, (writer, index, claim) => WriteClaim(writer, story, index, claim));
        ReadingJson.WriteArray(json, "origins", story.Origins, (writer, index, origin) => WriteOrigin(writer, story, index, origin));
        ReadingJson.WriteArray(json, "conflicts", story.Conflicts, (writer, _, conflict) => WriteConflict(writer, story, conflict));
        ReadingJson.WriteArray(json, "figures", story.Figures, (writer, _, figure) => WriteFigure(writer, story, figure));
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, int index, Reading report)
    {
        var metadata = report.Article.Metadata;
        json.WriteStartObject();
        json.WriteString("id", metadata.Id);
        json.WriteString("outlet", metadata.Outlet);
        json.WriteString("published", metadata.Published?.ToString());
        json.WriteString("title", metadata.Title);
        json.WriteString("url", metadata.Url);
        json.WriteEndObject();
    }

    private static void WriteCopy(Utf8JsonWriter json, Story story, Copy copy)
    {
        json.WriteStartObject();
        json.WriteString("from", copy.From is { } from ? IdOf(story, from) : null);
        json.WriteString("to", IdOf(story, copy.To));
        json.WriteNumber("share", Math.Round(copy.Share, 4));
        json.WriteString("basis", WireName.Of(copy.Basis));
        json.WriteString("agency", copy.Agency);
        WriteSpanOrNull(json, "evidence", copy.Evidence);
        ReadingJson.WriteArray(json, "spans", copy.Spans, WriteCopiedSpan);
        json.WriteEndObject();
    }

    private static void WriteCopiedSpan(Utf8JsonWriter json, int index, CopiedSpan span)
    {
        json.WriteStartObject();
        WriteSpanOrNull(json, "from", span.From);
        WriteSpanOrNull(json, "to", span.To);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Story story, int index, Claim claim)
    {
        json.WriteStartObject();
        json.WriteNumber("id", index);
        json.WriteString("text", claim.Text);
        WriteStatements(json, story, claim.Statements);
        ReadingJson.WriteIndices(json, "origins", claim.Origins);
        json.WriteNumber("originsLow", claim.OriginsLow);
        json.WriteNumber("originsHigh", claim.OriginsHigh);
        json.WriteBoolean("drifted", claim.HasDrifted);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Story story, int index, StoryOrigin origin)
    {
        json.WriteStartObject();
        json.WriteNumber("id", index);
        json.WriteString("name", origin.Name);
        json.WriteString("kind", WireName.Of(origin.Kind));
        json.WriteStartArray("articles");
        foreach (var report in origin.Reports) json.WriteStringValue(IdOf(story, report));
        json.WriteEndArray();
        WriteReportSpans(json, "evidence", story, origin.Evidence);
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, Story story, StoryConflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("kind", WireName.Of(conflict.Kind));
        json.WriteString("about", conflict.About);
        ReadingJson.WriteArray(json, "sides", conflict.Sides, (writer, _, side) => WriteSide(writer, story, side));
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, Story story, StoryConflictSide side)
    {
        json.WriteStartObject();
        json.WriteString("value", side.Value);
        WriteStatements(json, story, side.Statements);
        WriteReportSpans(json, "spans", story, side.Spans);
        ReadingJson.WriteIndices(json, "origins", side.Origins);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Story story, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("of", figure.Of);
        ReadingJson.WriteArray(json, "points", figure.Points, (writer, _, point) => WritePoint(writer, story, point));
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, Story story, FigurePoint point)
    {
        json.WriteStartObject();
        json.WriteString("published", story.Reports[point.Report].Article.Metadata.Published?.ToString());
        json.WriteString("article", IdOf(story, point.Report));
        ReadingJson.WriteNumber(json, "low", point.Low);
        ReadingJson.WriteNumber(json, "high", point.High);
        json.WriteBoolean("approximate", point.IsApproximate);
        WriteSpanOrNull(json, "span", point.Span);
        json.WriteString("change", WireName.Of(point.Change));
        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, Story story, ImmutableArray<ReportStatement> statements) =>
        ReadingJson.WriteArray(json, "statements", statements, (writer, _, statement) =>
        {
            writer.WriteStartObject();
            writer.WriteString("article", IdOf(story, statement.Report));
            writer.WriteNumber("statement", statement.Statement);
            writer.WriteEndObject();
        });

    private static void WriteReportSpans(Utf8JsonWriter json, string name, Story story, ImmutableArray<ReportSpan> spans) =>
        ReadingJson.WriteArray(json, name, spans, (writer, _, span) =>
        {
            writer.WriteStartObject();
            writer.WriteString("article", IdOf(story, span.Report));
            WriteSpanOrNull(writer, "span", span.Span);
            writer.WriteEndObject();
        });

    private static void WriteSpanOrNull(Utf8JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } value) ReadingJson.WriteSpan(json, value);
        else json.WriteNullValue();
    }

    private static string IdOf(Story story, int report) => story.Reports[report].Article.Metadata.Id;
}
