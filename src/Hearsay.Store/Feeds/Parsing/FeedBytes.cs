using System.Text;
using System.Text.Unicode;

namespace Hearsay.Store.Feeds;

/// <summary>Makes text of the bytes of a feed, of which the label is often wrong and the bytes themselves seldom lie.</summary>
internal static class FeedBytes
{
    private const int DeclarationLength = 1024;
    private const byte Escape = 0x1B;
    private const int BrokenShare = 10;

    /// <summary>The text. UTF-8 is told by its bytes, whatever a label says; only what is none goes by the server's label, then by its
    /// own, then by how often letters occur.</summary>
    public static string Read(ReadOnlyMemory<byte> bytes, string? served)
    {
        var span = bytes.Span;
        // ISO 2022 writes Japanese in seven bits, which is valid UTF-8 and means something else.
        if (Utf8.IsValid(span) && !span.Contains(Escape)) return CharsetReader.ReadText(bytes, "utf-8");
        if (FindWide(span) is { } wide) return CharsetReader.ReadText(bytes, wide);
        if (FindBroken(span) is { } text) return text;
        return CharsetReader.ReadText(bytes, Older(served) ?? Older(FindDeclared(span)));
    }

    // One byte gone wrong in a thousand letters does not make another character set of them.
    private static string? FindBroken(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var brokenCount = text.Count(letter => letter == '\uFFFD');
        var foreignCount = text.Count(letter => letter > '\u007F');
        return brokenCount * BrokenShare <= foreignCount ? text : null;
    }

    // What calls itself UTF-8, or by default ASCII, and is not valid UTF-8, is something else.
    private static string? Older(string? label) => CharsetLabel.Find(label) is { } encoding and not (UTF8Encoding or UnicodeEncoding)
        && label is not ("us-ascii" or "ascii") ? encoding.WebName : null;

    private static string? FindWide(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<', 0, ..] => "utf-16le",
        [0, (byte)'<', ..] => "utf-16be",
        _ => null,
    };

    // <?xml version="1.0" encoding="windows-1251"?>
    private static string? FindDeclared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        var start = head.IndexOf("<?xml", StringComparison.Ordinal);
        var end = start < 0 ? -1 : head.IndexOf("?>", start, StringComparison.Ordinal);
        if (end < 0) return null;
        var label = head.IndexOf("encoding", start, end - start, StringComparison.Ordinal);
        if (label < 0) return null;
        var parts = head[label..end].Split('"', '\'');
        return parts.Length > 1 ? parts[1] : null;
    }
}
