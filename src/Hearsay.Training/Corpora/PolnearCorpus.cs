using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Training.Corpora;

/// <summary>Reads PolNeAR (Newell, Margolin, Ruths 2018) as JSON Lines, code points turned into UTF-16 offsets.</summary>
internal static class PolnearCorpus
{
    /// <summary>The articles of a .jsonl or .jsonl.gz file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON.</exception>
    public static IEnumerable<PolnearArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return ReadRow(line, path);
    }

    private static PolnearArticle ReadRow(string line, string path)
    {
        using var row = Parse(line, path);
        var root = row.RootElement;
        var text = root.GetProperty("text").GetString()!; // A row without a text is no PolNeAR.
        var offsets = Offsets(text);
        var metadata = new ArticleMetadata
        {
            Id = Value(root, "id") ?? "-",
            Title = Value(root, "title"),
            Outlet = Value(root, "publisher"),
            Published = Timestamp.TryParse(Value(root, "published"), out var published) ? published : null,
            Language = "en",
        };
        // Where several people annotated an article, the first in sorted order counts, as in the scorer.
        var annotator = root.GetProperty("annotations").EnumerateObject().OrderBy(person => person.Name, StringComparer.Ordinal).First();
        return new PolnearArticle(metadata, text, [.. annotator.Value.EnumerateArray().Select(relation => Relation(relation, offsets))]);
    }

    private static JsonDocument Parse(string line, string path)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: an article in JSON a line was expected, one is damaged: {problem.Message}", problem);
        }
    }

    private static PolnearRelation Relation(JsonElement relation, int[] offsets) =>
        new(Spans(relation, "source", offsets), Spans(relation, "cue", offsets), Spans(relation, "content", offsets));

    private static string? Value(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<TextSpan> Spans(JsonElement relation, string role, int[] offsets) =>
        [.. relation.GetProperty(role).EnumerateArray()
            .Select(span => new TextSpan(offsets[span[0].GetInt32()], offsets[span[1].GetInt32()])).Order()];

    // The UTF-16 offset of every code point, and of the end.
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var offset = 0; offset < text.Length; offset += char.IsSurrogatePair(text, offset) ? 2 : 1) offsets.Add(offset);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
