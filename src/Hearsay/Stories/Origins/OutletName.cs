using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Knows an outlet again, however its name is written.</summary>
internal static class OutletName
{
    /// <summary>The most characters of a name that are looked at.</summary>
    private const int LongestName = 80;

    /// <summary>What stands between the name and the end of a domain without being anybody's own.</summary>
    private static readonly FrozenSet<string> _sharedDomains = new[]
    {
        "ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "govt", "ne", "net", "nic", "or", "org",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What all ways to write one outlet's name have in common: its letters and digits; empty where there are none.</summary>
    /// <remarks>"The New York Times" and "New York Times", "Fox News" and "www.foxnews.com", "AP" and "the Associated Press".</remarks>
    public static string KeyOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "";
        var trimmed = name.Length > LongestName ? name[..LongestName] : name;
        if (OutletTable.English.TryFind(trimmed, out var outlet)) trimmed = outlet.Name;
        if (trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[4..];
        trimmed = WithoutDomain(trimmed);
        return string.Concat(trimmed.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    // "latimesblogs.latimes.com:80" is "latimes", "bbc.co.uk" is "bbc", "espn.go.com" is "espn", "example.com/a.html" is "example".
    private static string WithoutDomain(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || !name.Contains('.', StringComparison.Ordinal)) return name;
        var parts = name.Split(':', '/')[0].Split('.', StringSplitOptions.RemoveEmptyEntries);
        var last = Math.Max(0, parts.Length - 2);
        if (last > 0 && parts[last - 1] != "www" && _sharedDomains.Contains(parts[last])) last--;
        return parts.Length == 0 ? name : parts[last];
    }
}
