using System.IO.Compression;
using System.Text;

namespace Hearsay.EndToEnd.Store;

/// <summary>Records of WARC files, made by hand.</summary>
internal static class InventedWarc
{
    public const string Info = "warcinfo";

    /// <summary>A record with a block, and fields of its own in the place of those it usually has.</summary>
    public static byte[] Record(string type, string fields, byte[] block, string? length = null, string version = "WARC/1.1") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-03-04T05:06:07Z\r\n{fields}"
            + $"Content-Length: {length ?? block.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    /// <summary>What a server answered for an address.</summary>
    public static byte[] Response(string address, byte[] body, string headers = "Content-Type: text/html\r\n", string status = "200 OK") =>
        Record("response", $"WARC-Target-URI: {address}\r\n", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\n"), .. body]);

    /// <summary>What a server answered for a page, with a text.</summary>
    public static byte[] Page(string name, string text = "The ferry was late.") =>
        Response($"https://herald.example/{name}", Encoding.UTF8.GetBytes($"<p>{text}</p>"));

    /// <summary>Records one after another.</summary>
    public static byte[] Join(params byte[][] records) => [.. records.SelectMany(record => record)];

    /// <summary>Records as a member of gzip each.</summary>
    public static byte[] Pack(params byte[][] records) => Join([.. records.Select(record => Gzip(record))]);

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Deflate(byte[] bytes, bool hasHeader)
    {
        using var packed = new MemoryStream();
        const CompressionLevel level = CompressionLevel.Fastest;
        using (Stream stream = hasHeader ? new ZLibStream(packed, level) : new DeflateStream(packed, level))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Brotli(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(bytes);
        return packed.ToArray();
    }
}
