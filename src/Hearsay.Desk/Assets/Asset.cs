using System.Security.Cryptography;
using System.Text;
using Hearsay.Export;

namespace Hearsay.Desk.Assets;

/// <summary>A file that pages load from the desk: found under the beginning of its hash, so that browsers may keep it for ever.</summary>
public sealed class Asset
{
    private Asset(string name, string mediaType, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        (MediaType, Bytes) = (mediaType, bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        Path = $"/assets/{hash}/{name}";
    }

    /// <summary>The look of all pages: that of an exported reading, and what the desk adds.</summary>
    public static Asset Style { get; } =
        new("desk.css", "text/css; charset=utf-8", ReadingHtml.Style + StoryHtml.ChainStyle + Read("desk.css"));

    /// <summary>The little that pages do by script.</summary>
    public static Asset Script { get; } = new("desk.js", "text/javascript; charset=utf-8", Read("desk.js"));

    /// <summary>The sign of the desk in the browser's tabs.</summary>
    public static Asset Icon { get; } = new("icon.svg", "image/svg+xml", Read("icon.svg"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Icon];

    /// <summary>Where a page finds it.</summary>
    public string Path { get; }

    /// <summary>What sort of file it is.</summary>
    public string MediaType { get; }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    private static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidDataException($"The file assets/{name} is missing from the desk: build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
