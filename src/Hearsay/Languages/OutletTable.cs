using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Languages;

/// <summary>The well-known news outlets, and the shapes of names that only outlets have.</summary>
internal sealed class OutletTable
{
    private readonly FrozenDictionary<string, Outlet> _outlets;

    private OutletTable(FrozenDictionary<string, Outlet> outlets) => _outlets = outlets;

    /// <summary>The outlets met in English-language news.</summary>
    public static OutletTable English { get; } = Read("English/outlets.tsv");

    /// <summary>All names of the outlets, in no order; one that begins with "the" counts only with it.</summary>
    public IEnumerable<string> Names => _outlets.Keys;

    /// <summary>Whether the name is that of a known outlet or has the shape of one: "Springfield Herald", "example.com".</summary>
    public bool Is(string name) => TryFind(name, out _) || OutletNameShape.Fits(WithoutArticle(name));

    /// <summary>Finds a known outlet by any of its names; false where the table lacks it.</summary>
    /// <remarks>Short names that are words themselves ("the Times", "the Hill") count only with "the", in any case, before them.</remarks>
    public bool TryFind(string name, [NotNullWhen(true)] out Outlet? outlet)
    {
        var bare = WithoutArticle(name);
        if (_outlets.TryGetValue(bare, out outlet)) return true;
        return bare.Length < name.Length && _outlets.TryGetValue("the " + bare, out outlet);
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static OutletTable Read(string path)
    {
        var outlets = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, 3))
        {
            var outlet = new Outlet(WithoutArticle(row[0]), row[1]);
            var aliases = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var needsArticle = aliases.Contains("the " + outlet.Name, StringComparer.Ordinal) || row[0] != outlet.Name;
            outlets.TryAdd(needsArticle ? "the " + outlet.Name : outlet.Name, outlet);
            foreach (var alias in aliases) outlets.TryAdd(alias, outlet);
        }

        return new OutletTable(outlets.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
