using System.Text.Json;
using Hearsay.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>Sentences and tokens as lines of JSON, for a scorer: one object a text.</summary>
internal static class SyntaxRows
{
    /// <summary>Reads the rows of one file and writes those of the other.</summary>
    public static void Write(string input, string output)
    {
        SyntaxReader reader = SyntaxReader.Load();
        using FileStream stream = File.Create(output);
        foreach (var line in File.ReadLines(input))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            Article article = ArticleText.FromParagraphs(row.RootElement.GetProperty("text").GetString() ?? "");
            using (Utf8JsonWriter json = new(stream))
            {
                WriteLayer(json, row.RootElement.GetProperty("id").GetString() ?? "", reader.Read(article));
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteLayer(Utf8JsonWriter json, string id, SyntaxLayer layer)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("tokens");
        foreach (Token token in layer.Tokens)
        {
            json.WriteStartObject();
            WriteSpan(json, token.Span);
            json.WriteString("upos", token.Upos.ToString().ToUpperInvariant());
            json.WriteString("xpos", token.Xpos);
            json.WriteString("lemma", token.Lemma);
            json.WriteNumber("head", token.Head);
            json.WriteString("deprel", token.Relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (Sentence sentence in layer.Sentences)
        {
            json.WriteStartObject();
            WriteSpan(json, sentence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
