namespace Hearsay.Store;

/// <summary>A file's name, taken apart.</summary>
/// <param name="Kind">What the extension says it holds.</param>
/// <param name="IsCompressed">Whether it ends in .gz.</param>
/// <param name="Id">The name without its extension: of "a.html.gz" it is "a".</param>
internal sealed record FileName(FileKind Kind, bool IsCompressed, string Id)
{
    /// <summary>The extensions that are looked for in a folder, for messages.</summary>
    public const string Extensions = ".html, .htm, .txt, .md, .json, .jsonl, .warc, each also with .gz";

    /// <summary>Whether it describes the folder it lies in, and so is no article of it.</summary>
    public bool IsReadme => Id.Equals("README", StringComparison.OrdinalIgnoreCase);

    public static FileName From(string path)
    {
        var name = Path.GetFileName(path);
        var isCompressed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        if (isCompressed) name = name[..^".gz".Length];
        var kind = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => FileKind.Page,
            ".txt" or ".md" => FileKind.Text,
            ".json" => FileKind.Row,
            ".jsonl" or ".ndjson" => FileKind.Rows,
            ".warc" => FileKind.Warc,
            ".csv" => FileKind.List,
            _ => FileKind.Unknown,
        };
        return new FileName(kind, isCompressed, Path.GetFileNameWithoutExtension(name));
    }
}
