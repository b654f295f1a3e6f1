using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Reads the date that many outlets put into the addresses of their stories.</summary>
internal static class AddressDate
{
    /// <summary>The date in an address such as "https://gull.example/2024/05/03/ferry" or "/2024-05-03-ferry", or null.</summary>
    public static Timestamp? In(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.AbsolutePath;
        for (var start = path.IndexOf('/', StringComparison.Ordinal); start >= 0; start = path.IndexOf('/', start + 1))
        {
            if (path.Length < start + 11 || !IsBorder(path, start + 11)) continue;
            var day = path.AsSpan(start + 1, 10);
            var isDate = day[4] is '/' or '-' && day[7] == day[4];
            if (isDate && PublicationLine.TryReadDate(day.ToString().Replace('/', '-'), out var date)) return new Timestamp(date, null);
        }

        return null;
    }

    private static bool IsBorder(string path, int at) => at == path.Length || !char.IsAsciiDigit(path[at]);
}
