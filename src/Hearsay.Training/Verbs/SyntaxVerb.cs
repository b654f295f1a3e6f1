using System.CommandLine;
using System.Text.Json;
using Hearsay.Syntax;

namespace Hearsay.Training.Verbs;

/// <summary>`syntax IN OUT`: reads texts and writes their sentences and tokens for a scorer.</summary>
internal static class SyntaxVerb
{
    /// <summary>The verb with its arguments.</summary>
    public static Command Create()
    {
        Argument<FileInfo> input = new("in") { Description = "JSON Lines with an id and a text each." };
        Argument<FileInfo> output = new("out") { Description = "JSON Lines with an id, tokens and sentences each, without trees." };
        Command command = new("syntax", "Reads texts and writes their sentences and tokens for a scorer.") { input, output };
        command.SetAction(result => Write(result.GetRequiredValue(input), result.GetRequiredValue(output)));
        return command;
    }

    private static int Write(FileInfo input, FileInfo output)
    {
        SyntaxReader reader = SyntaxReader.Load();
        using FileStream stream = output.Create();
        foreach (string line in File.ReadLines(input.FullName))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            Article article = ArticleText.FromParagraphs(row.RootElement.GetProperty("text").GetString() ?? "");
            using (Utf8JsonWriter json = new(stream))
            {
                WriteLayer(json, row.RootElement.GetProperty("id").GetString() ?? "", reader.Read(article));
            }

            stream.WriteByte((byte)'\n');
        }

        return 0;
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
            json.WriteNumber("head", -1);
            json.WriteString("deprel", "_");
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
