using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads the values in which pages write their facts.</summary>
internal static class FactText
{
    private const int LongestTime = 80;

    /// <summary>The text with white space collapsed and left-over character references resolved; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var decoded = text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
        var clean = string.Join(' ', decoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }

    // Templates that lack a date give the first or last day of their calendar.
    private const int FirstYear = 1700, LastYear = 2200;

    /// <summary>The date or moment in ISO 8601 or in the form of e-mail, or null.</summary>
    public static Timestamp? ReadTime(string? text)
    {
        var clean = Clean(text);
        if (clean is null || clean.Length > LongestTime) return null;
        return Parse(clean) is { } time && time.Date.Year is >= FirstYear and <= LastYear ? time : null;
    }

    private static Timestamp? Parse(string clean)
    {
        // "2024-05-03 10:00:00 +0200": the space before the offset is left out by the standard.
        if (Timestamp.TryParse(clean, out var time)) return time;
        if (char.IsAsciiDigit(clean[0]) && clean.Length >= 10 && Timestamp.TryParse(clean[..10], out time)) return time;
        if (PublicationLine.TryReadDate(clean, out var date)) return new Timestamp(date, null);
        if (!char.IsAsciiLetter(clean[0])) return null;
        return DateTimeOffset.TryParse(clean, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new Timestamp(DateOnly.FromDateTime(moment.DateTime), moment)
            : null;
    }

    /// <summary>The truth in "true", "False" or "https://schema.org/False", or null.</summary>
    public static bool? ReadTruth(string? text)
    {
        var clean = text?.Trim() ?? "";
        var word = clean[(clean.LastIndexOf('/') + 1)..].ToLowerInvariant();
        return word is "true" or "yes" ? true : word is "false" or "no" ? false : null;
    }
}
