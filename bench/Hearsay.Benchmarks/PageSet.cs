using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Hearsay.Store;

namespace Hearsay.Benchmarks;

/// <summary>The pages of a set folder, which lists them in manifest.jsonl.gz or manifest.jsonl.</summary>
internal static class PageSet
{
    /// <summary>The pages in the order of the manifest, decoded, with their addresses.</summary>
    /// <exception cref="InvalidDataException">There is no manifest.</exception>
    public static IReadOnlyList<(string Id, string Url, string Html)> Load(string folder)
    {
        var manifest = Directory.GetFiles(folder, "manifest.jsonl*").FirstOrDefault()
            ?? throw new InvalidDataException($"{folder}: expected manifest.jsonl or manifest.jsonl.gz, found none.");
        return [.. Encoding.UTF8.GetString(Bytes(manifest)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Page(folder, line))];
    }

    private static (string Id, string Url, string Html) Page(string folder, string line)
    {
        using var row = JsonDocument.Parse(line);
        var path = Path.Combine(folder, row.RootElement.GetProperty("path").GetString()!);
        var url = row.RootElement.TryGetProperty("url", out var address) ? address.GetString() : null;
        return (row.RootElement.GetProperty("id").ToString(), url ?? "https://example.org/", CharsetReader.ReadPage(Bytes(path)));
    }

    private static byte[] Bytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(path);
        using var unpacked = new MemoryStream();
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
