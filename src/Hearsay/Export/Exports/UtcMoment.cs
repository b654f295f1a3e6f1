using System.Globalization;

namespace Hearsay.Export;

/// <summary>Writes moments as RFC 3339 has them, in UTC.</summary>
internal static class UtcMoment
{
    /// <summary>The moment, to the second: "2031-03-05T12:00:00Z".</summary>
    public static string Write(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
