using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads the values in which pages write their facts.</summary>
internal static class FactText
{
    private const int LongestName = 80;

    /// <summary>The text with white space collapsed and left-over character references resolved; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var decoded = text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
        var clean = string.Join(' ', decoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The date or moment in ISO 8601 or in the form of e-mail, or null.</summary>
    public static Timestamp? ReadTime(string? text)
    {
        var clean = Clean(text);
        if (clean is null || clean.Length > 60) return null;
        // "2024-05-03 10:00:00 +0200": the space before the offset is left out by the standard.
        if (Timestamp.TryParse(clean, out var time)) return time;
        if (char.IsAsciiDigit(clean[0]) && clean.Length >= 10 && Timestamp.TryParse(clean[..10], out time)) return time;
        if (PublicationLine.TryReadDate(clean, out var date)) return new Timestamp(date, null);
        if (!char.IsAsciiLetter(clean[0])) return null;
        return DateTimeOffset.TryParse(clean, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new Timestamp(DateOnly.FromDateTime(moment.DateTime), moment)
            : null;
    }

    /// <summary>The names in an author field; an address is none.</summary>
    public static ImmutableArray<string> ReadNames(string? text)
    {
        var clean = Clean(text);
        if (clean is null || clean.Contains('@', StringComparison.Ordinal)) return [];
        if (clean.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return [];
        var names = Byline.NamesIn(clean);
        return !names.IsEmpty ? names : clean.Length <= LongestName ? [clean] : [];
    }
}
