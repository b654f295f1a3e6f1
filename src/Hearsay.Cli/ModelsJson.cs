using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Cli;

/// <summary>Writes models as JSON Lines in the format hearsay.models/1, which docs/formats/models.md describes.</summary>
internal static class ModelsJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a model, each on a line of its own.</summary>
    public static void Write(ImmutableArray<InstalledModel> models, TextWriter writer)
    {
        foreach (var model in models)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, _options)) WriteModel(json, model);
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            writer.Write('\n');
        }
    }

    private static void WriteModel(Utf8JsonWriter json, InstalledModel model)
    {
        json.WriteStartObject();
        json.WriteString("format", "hearsay.models/1");
        json.WriteString("path", model.Path);
        json.WriteString("name", model.Name);
        json.WriteString("version", model.Version);
        json.WriteNumber("size", model.Size);
        json.WriteString("fingerprint", model.Fingerprint);
        json.WriteString("sha256", model.Sha256);
        json.WriteString("licence", model.Licence);
        WriteCorpora(json, model);
        json.WriteString("commit", model.Commit);
        WriteScores(json, model);
        json.WriteStartArray("faults");
        foreach (var fault in model.Faults) json.WriteStringValue(fault);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCorpora(Utf8JsonWriter json, InstalledModel model)
    {
        json.WriteStartArray("corpora");
        foreach (var corpus in model.Corpora)
        {
            json.WriteStartObject();
            json.WriteString("name", corpus.Name);
            json.WriteString("licence", corpus.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScores(Utf8JsonWriter json, InstalledModel model)
    {
        json.WriteStartArray("scores");
        foreach (var score in model.Scores)
        {
            json.WriteStartObject();
            json.WriteString("name", score.Name);
            json.WriteNumber("value", score.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
