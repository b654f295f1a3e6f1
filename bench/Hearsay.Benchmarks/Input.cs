using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Benchmarks;

/// <summary>One article to open: a page or plain text, with its id.</summary>
/// <param name="Id">The file's name, or the id of the row.</param>
/// <param name="Text">The markup or the text.</param>
/// <param name="IsHtml">Whether it is markup.</param>
internal sealed record Input(string Id, string Text, bool IsHtml)
{
    /// <summary>The pages, texts and rows of a file or a folder, in the order of names.</summary>
    /// <exception cref="InvalidDataException">There is nothing to read.</exception>
    public static IReadOnlyList<Input> LoadAll(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        List<Input> inputs = [.. files.SelectMany(Load)];
        if (inputs.Count > 0) return inputs;
        throw new InvalidDataException($"{path}: expected .html, .txt, .jsonl or .jsonl.gz, found none.");
    }

    /// <summary>Opens it with a reader.</summary>
    public Article Open(Reader reader)
    {
        var metadata = new ArticleMetadata { Id = Id };
        return IsHtml ? reader.Open(Text, metadata) : reader.OpenText(Text, metadata);
    }

    private static IEnumerable<Input> Load(string file) => Path.GetExtension(file) switch
    {
        ".html" or ".htm" => [new Input(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), true)],
        ".txt" => [new Input(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), false)],
        ".jsonl" => Rows(File.ReadAllLines(file)),
        ".gz" => Rows(Unpack(file)),
        _ => [],
    };

    private static IEnumerable<Input> Rows(IEnumerable<string> lines) => lines.Where(line => line.Length > 0).Select(Row);

    private static Input Row(string line)
    {
        using var row = JsonDocument.Parse(line);
        var isHtml = !row.RootElement.TryGetProperty("text", out var text);
        if (isHtml) text = row.RootElement.GetProperty("html");
        return new Input(row.RootElement.GetProperty("id").ToString(), text.GetString()!, isHtml);
    }

    private static IEnumerable<string> Unpack(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line) yield return line;
    }
}
