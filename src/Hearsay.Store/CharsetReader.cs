using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Hearsay.Store;

/// <summary>Turns bytes into text. A byte order mark decides, else the server, the page, valid UTF-8, or how often letters occur.</summary>
public static class CharsetReader
{
    /// <summary>How many bytes are looked at to guess a character set that nothing names.</summary>
    public const int GuessLength = 256 * 1024;

    /// <summary>The text of a page, for which the server may have named a <paramref name="charset"/>.</summary>
    public static string ReadPage(ReadOnlyMemory<byte> bytes, string? charset = null) =>
        Decode(bytes, CharsetLabel.Find(charset) ?? MetaPrescan.Find(bytes.Span));

    /// <summary>The text of a plain file or answer, for which the server may have named a <paramref name="charset"/>.</summary>
    public static string ReadText(ReadOnlyMemory<byte> bytes, string? charset = null) => Decode(bytes, CharsetLabel.Find(charset));

    private static string Decode(ReadOnlyMemory<byte> bytes, Encoding? named)
    {
        var (marked, markLength) = FindMark(bytes.Span);
        if (marked is not null) return marked.GetString(bytes.Span[markLength..]);
        return (named ?? Guess(bytes)).GetString(bytes.Span);
    }

    private static Encoding Guess(ReadOnlyMemory<byte> bytes)
    {
        if (Utf8.IsValid(bytes.Span)) return Encoding.UTF8;
        var sample = bytes[..Math.Min(bytes.Length, GuessLength)].ToArray();
        return CharsetDetector.DetectFromBytes(sample).Detected?.Encoding ?? CharsetLabel.Find("windows-1252") ?? Encoding.Latin1;
    }

    private static (Encoding? Encoding, int Length) FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };
}
