using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using UtfUnknown;

namespace Hearsay.Store;

/// <summary>Turns bytes into text. A byte order mark decides, else the server, the page, valid UTF-8, or how often letters occur.</summary>
public static partial class CharsetReader
{
    /// <summary>How many bytes at the start of a page may name its character set.</summary>
    public const int MetaLength = 1024;

    /// <summary>How many bytes are looked at to guess a character set that nothing names.</summary>
    public const int GuessLength = 256 * 1024;

    /// <summary>The text of a page, for which the server may have named a <paramref name="charset"/>.</summary>
    public static string ReadPage(ReadOnlyMemory<byte> bytes, string? charset = null) =>
        Decode(bytes, FindEncoding(charset) ?? FindEncoding(FindMetaCharset(bytes.Span)));

    /// <summary>The text of a plain file or answer, for which the server may have named a <paramref name="charset"/>.</summary>
    public static string ReadText(ReadOnlyMemory<byte> bytes, string? charset = null) => Decode(bytes, FindEncoding(charset));

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
        return CharsetDetector.DetectFromBytes(sample).Detected?.Encoding ?? FindEncoding("windows-1252") ?? Encoding.Latin1;
    }

    private static (Encoding? Encoding, int Length) FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static string? FindMetaCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MetaLength)]);
        var match = MetaCharset().Match(head);
        if (!match.Success) return null;
        var name = match.Groups[1].Value;
        // A page that could be read this far is not in UTF-16, whatever it says of itself.
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }

    // Browsers read the Latin-1 labels as windows-1252, its superset with curly quotes; pages are written for browsers.
    private static Encoding? FindEncoding(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var label = name.Trim().ToLowerInvariant();
        if (label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") label = "windows-1252";
        if (label is "utf8") label = "utf-8";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MetaCharset();
}
