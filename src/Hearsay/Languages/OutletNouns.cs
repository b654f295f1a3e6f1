using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The nouns for a news outlet, and the type of outlet that each fits.</summary>
internal static class OutletNouns
{
    private static readonly FrozenDictionary<string, string> _types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["newspaper"] = "paper",
        ["paper"] = "paper",
        ["daily"] = "paper",
        ["tabloid"] = "paper",
        ["broadsheet"] = "paper",
        ["broadcaster"] = "broadcaster",
        ["network"] = "broadcaster",
        ["channel"] = "broadcaster",
        ["station"] = "broadcaster",
        ["magazine"] = "magazine",
        ["weekly"] = "magazine",
        ["agency"] = "agency",
        ["newswire"] = "agency",
        ["wire"] = "agency",
        ["news agency"] = "agency",
        ["wire service"] = "agency",
        ["site"] = "site",
        ["website"] = "site",
        ["news site"] = "site",
        ["news website"] = "site",
        ["blog"] = "site",
        ["outlet"] = "",
        ["news outlet"] = "",
        ["publication"] = "",
        ["media outlet"] = "",
        ["news organization"] = "",
        ["news organisation"] = "",
        ["news channel"] = "broadcaster",
        ["television station"] = "broadcaster",
        ["journal"] = "magazine",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _ambiguous = new[] { "paper", "daily", "network", "agency", "wire", "channel", "site",
        "station", "blog", "journal", "weekly" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the noun stands for an outlet by itself, as "newspaper" does and "agency" does not.</summary>
    public static bool Has(string noun) => _types.ContainsKey(noun) && !_ambiguous.Contains(noun);

    /// <summary>Whether the noun may stand for an outlet of the type: "the agency" for an agency, "the outlet" for any.</summary>
    public static bool Fits(string noun, string type) =>
        _types.TryGetValue(noun, out var fitting) && (fitting.Length == 0 || fitting == type || (type.Length == 0));
}
