using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Tells from its words alone that a name is an outlet's: "X Herald", "Daily X", "X News", "x.com".</summary>
internal static class OutletNameShape
{
    private static readonly FrozenSet<string> _lastWords = new[]
    {
        "News", "Times", "Herald", "Ilbo", "Post", "Tribune", "Gazette", "Chronicle", "Examiner", "Courier", "Dispatch", "Journal",
        "Telegraph", "Mail", "Inquirer", "Enquirer", "Observer", "Sentinel", "Register", "Bulletin", "Shimbun", "Zeitung", "Daily",
        "Today", "Newspaper", "Magazine", "Weekly", "Radio", "TV", "Television", "Press", "Reporter", "Mirror", "Mercury", "Advocate",
        "Ledger", "Newspapers", "Broadcasting",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _firstWords = new[] { "Daily", "Sunday", "Evening", "Radio", "Tele", "Weekly" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _domains = new[] { ".com", ".org", ".net", ".co.uk", ".news", ".info" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name, given without "the", has such a shape. One word alone never has, but for an address and
    /// a station's call sign.</summary>
    public static bool Fits(string name)
    {
        if (_domains.Any(domain => name.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) && !name.Contains(' ')) return true;
        if (IsCallSign(name)) return true;
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0) return false;
        var last = name.LastIndexOf(' ');
        return _lastWords.Contains(name[(last + 1)..]) || _firstWords.Contains(name[..first]) || EndsWithNewsAgency(name);
    }

    // American stations: "WQXA", "KQRZ-TV"
    private static bool IsCallSign(string name) => name is [('K' or 'W'), _, _, _, ..] && name[..4].All(char.IsAsciiLetterUpper)
        && name[4..] is "" or "-TV" or "-FM" or "-AM" && name != "WWII";

    private static bool EndsWithNewsAgency(string name) => name.EndsWith("News Agency", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("News Service", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("News Network", StringComparison.OrdinalIgnoreCase);
}
