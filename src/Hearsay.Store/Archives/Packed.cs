using System.IO.Compression;
using System.Text;

namespace Hearsay.Store.Archives;

/// <summary>Packs texts as gzip, which every other tool can open as well.</summary>
internal static class Packed
{
    /// <summary>The text in UTF-8, packed.</summary>
    public static byte[] Pack(string text) => Pack(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes, packed.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return buffer.ToArray();
    }

    /// <summary>The text that was packed.</summary>
    public static string Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
