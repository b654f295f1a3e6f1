using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Unicode;

namespace Hearsay.Store.Crawls;

/// <summary>Unpacks the body of an answer.</summary>
/// <remarks>Some tools unpack a body before they keep it, and leave the header that says it is packed: then it is taken as it is.</remarks>
internal static class HttpBody
{
    /// <summary>The body as the server meant it; null where it has more than <paramref name="most"/> bytes.</summary>
    /// <exception cref="InvalidDataException">It is packed in a way that is not known, or damaged.</exception>
    public static async Task<ReadOnlyMemory<byte>?> UnpackAsync(
        HttpHead head, ReadOnlyMemory<byte> body, int most, CancellationToken cancellationToken)
    {
        var bytes = head.IsChunked ? JoinChunks(body) : body;
        foreach (var encoding in head.Encodings.Reverse().Take(3))
        {
            if (await UnpackAsync(encoding, bytes, most, cancellationToken).ConfigureAwait(false) is not { } unpacked) return null;
            bytes = unpacked;
        }

        return bytes;
    }

    private static async Task<ReadOnlyMemory<byte>?> UnpackAsync(
        string encoding, ReadOnlyMemory<byte> bytes, int most, CancellationToken cancellationToken)
    {
        var packed = new MemoryStream(bytes.ToArray());
        Stream? stream = encoding switch
        {
            "gzip" or "x-gzip" when IsGzip(bytes.Span) => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when IsZlib(bytes.Span) => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "identity" or "gzip" or "x-gzip" => null,
            _ => throw new InvalidDataException($"It is packed as \"{encoding}\", which is not known here"),
        };
        if (stream is null) return bytes;
        await using var closing = stream.ConfigureAwait(false);
        try
        {
            return await BoundedStream.ReadAllAsync(stream, most, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            // The platform throws the second for Brotli. Packed bytes are hardly ever UTF-8 by chance.
            return Utf8.IsValid(bytes.Span) ? bytes : throw new InvalidDataException($"It cannot be unpacked as \"{encoding}\"", error);
        }
    }

    private static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    // RFC 1950: the method, and a check of the two bytes.
    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes is [var method, var flags, ..] && (method & 0x0F) == 8 && ((method << 8) + flags) % 31 == 0;

    // As far as it goes: a body may have been cut off.
    private static ReadOnlyMemory<byte> JoinChunks(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream();
        for (var rest = body; TryCutChunk(rest.Span, out var start, out var length); rest = rest[(start + length)..])
        {
            if (start == 0) return body;
            joined.Write(rest.Span.Slice(start, length));
            if (length == 0) return joined.ToArray();
        }

        return joined.Length == 0 ? body : joined.ToArray();
    }

    // "1f4;name=value\r\n", so many bytes, "\r\n".
    private static bool TryCutChunk(ReadOnlySpan<byte> bytes, out int start, out int length)
    {
        (start, length) = (0, 0);
        var lead = bytes.IndexOfAnyExcept("\r\n"u8);
        if (lead < 0) return false;
        var isSize = Utf8Parser.TryParse(bytes[lead..], out uint size, out var digits, 'x');
        var end = bytes[lead..].IndexOf((byte)'\n');
        if (!isSize || end < digits) return false;
        start = lead + end + 1;
        length = (int)Math.Min(size, bytes.Length - start);
        return true;
    }
}
