using System.Text;

namespace Hearsay.Store;

/// <summary>Tells from the first bytes what an input holds.</summary>
internal static class ContentSniffer
{
    private const int PageLength = 1024;
    private const int BinaryLength = 8 * 1024;

    private static readonly string[] _pageMarks = ["<!doctype html", "<html", "<head", "<body"];

    /// <summary>Whether it begins like a page.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        // Without the zeros, the marks are found in UTF-16 as well.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PageLength)]).Replace("\0", "", StringComparison.Ordinal);
        return _pageMarks.Any(mark => head.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it begins like a JSON object.</summary>
    public static bool IsRows(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var start = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || bytes[start] != '{') return false;
        var next = bytes[(start + 1)..].IndexOfAnyExcept(" \t\r\n"u8);
        return next >= 0 && bytes[start + 1 + next] == '"';
    }

    /// <summary>Whether it cannot be text: it is a PDF, or has a zero byte and no mark of UTF-16 or UTF-32.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return true;
        var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return !isWide && bytes[..Math.Min(bytes.Length, BinaryLength)].Contains((byte)0);
    }
}
