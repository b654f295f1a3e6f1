using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes what people added as annotations of their own.</summary>
internal sealed class RemarkAnnotation(ExportOptions options)
{
    /// <summary>The members of an annotation of words or of a whole text.</summary>
    public void Write(Utf8JsonWriter json, Remark remark, AnnotationTarget target)
    {
        WriteHead(json, remark);
        if (remark.RepliesTo is { } other) json.WriteString("target", IdOf(other));
        else target.Write(json, remark.Span is { } span ? [span] : []);
    }

    /// <summary>The members of an annotation of a page.</summary>
    public void Write(Utf8JsonWriter json, Remark remark, string page)
    {
        WriteHead(json, remark);
        json.WriteString("target", remark.RepliesTo is { } other ? IdOf(other) : page);
    }

    private void WriteHead(Utf8JsonWriter json, Remark remark)
    {
        json.WriteString("id", IdOf(remark.Id));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", WireName.Of(remark.Motivation));
        json.WriteString("created", UtcMoment.Write(remark.Made));
        json.WriteStartObject("creator");
        json.WriteString("type", "Person");
        json.WriteEndObject();
        WriteBodies(json, remark);
    }

    private static void WriteBodies(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartArray("body");
        if (remark.Motivation == Motivation.Editing) WriteCorrection(json, remark);
        if (remark.Text.Length > 0)
        {
            var purpose = remark.Motivation == Motivation.Editing ? Motivation.Commenting : remark.Motivation;
            WriteText(json, remark.Text, WireName.Of(purpose));
        }

        if (remark.IsResolved) WriteText(json, "resolved", "tagging");
        json.WriteEndArray();
    }

    private static void WriteCorrection(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", WireName.Of(Motivation.Editing));
        json.WriteString("value", remark.Value ?? "");
        json.WriteString("hearsay:field", remark.Field);
        json.WriteText("hearsay:read", remark.ReadValue);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string text, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", text);
        json.WriteEndObject();
    }

    private string IdOf(string remark) => Permalink.At(options.Site, $"/notes?all=yes#{remark}");
}
