using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Html;

namespace Hearsay.Training.Corpora;

/// <summary>Reads sets of pages: a folder with manifest.jsonl.gz, a page a row, and the pages beside it.</summary>
internal static partial class PageCorpus
{
    /// <summary>The folders of the sets, beside one another.</summary>
    public static ImmutableArray<string> Sets { get; } = ["fundus_tests", "naeb"];

    /// <summary>The pages of a set that have a gold body.</summary>
    public static IEnumerable<GoldPage> Read(string folder)
    {
        foreach (var line in Rows(folder))
        {
            if (ReadRow(folder, line) is { } page) yield return page;
        }
    }

    /// <summary>The rows of a set's manifest.</summary>
    public static IEnumerable<string> Rows(string folder) =>
        Encoding.UTF8.GetString(BytesOf(Path.Combine(folder, "manifest.jsonl.gz"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The host of an address in lower case, without www; empty where there is none.</summary>
    public static string HostOf(string? url) => PageAddress.HostOf(url) ?? "";

    private static GoldPage? ReadRow(string folder, string line)
    {
        using var row = JsonDocument.Parse(line);
        var root = row.RootElement;
        if (!root.GetProperty("gold").TryGetProperty("body", out var body) || body.GetString() is not { Length: > 0 } text) return null;
        var path = root.GetProperty("path").GetString() ?? "";
        return new GoldPage(
            root.GetProperty("id").GetString() ?? path,
            HostOf(root.GetProperty("url").GetString()),
            Decode(BytesOf(Path.Combine(folder, path))),
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static byte[] BytesOf(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The sets hold pages in UTF-8 but for a few that name another character set.
    private static string Decode(byte[] bytes)
    {
        var name = Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 8192))).Groups[1].Value;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name is "" or "utf-8" or "UTF-8" ? "-" : name) ?? Encoding.UTF8;
        return encoding.GetString(bytes);
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Charset();
}
