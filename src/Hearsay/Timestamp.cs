using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hearsay;

/// <summary>When a page says it was published or changed: a date, or a moment where the page gives the time and its offset.</summary>
/// <param name="Date">The calendar date as the page gives it.</param>
/// <param name="Moment">The exact moment, or null where only the date is known.</param>
public readonly record struct Timestamp(DateOnly Date, DateTimeOffset? Moment)
{
    /// <summary>Reads an ISO 8601 date or an RFC 3339 moment; false where the text is neither.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Timestamp timestamp)
    {
        timestamp = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            timestamp = new Timestamp(date, null);
            return true;
        }

        if (text is null || text.Length < 11 || text[4] != '-' || text[7] != '-') return false;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return false;
        timestamp = new Timestamp(DateOnly.FromDateTime(moment.DateTime), moment);
        return true;
    }

    /// <summary>The date as yyyy-MM-dd, or the moment in RFC 3339.</summary>
    public override string ToString() => Moment is { } moment
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
