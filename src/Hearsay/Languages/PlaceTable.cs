using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Languages;

/// <summary>Countries, capitals and seats of government, with the words for their people.</summary>
internal sealed class PlaceTable
{
    private readonly FrozenDictionary<string, KnownPlace> _places;
    private readonly FrozenDictionary<string, KnownPlace> _demonyms;

    private PlaceTable(FrozenDictionary<string, KnownPlace> places, FrozenDictionary<string, KnownPlace> demonyms)
    {
        _places = places;
        _demonyms = demonyms;
    }

    /// <summary>The places by their English names.</summary>
    public static PlaceTable English { get; } = Read("English/places.tsv");

    /// <summary>All names of the places, in no order.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>All adjectives and words for peoples, in no order.</summary>
    public IEnumerable<string> Demonyms => _demonyms.Keys;

    /// <summary>Finds a place by any of its names, given without "the"; false where the table lacks it.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out KnownPlace? place) => _places.TryGetValue(name, out place);

    /// <summary>Finds the place that an adjective or a word for its people belongs to: "North Korean", "Danes".</summary>
    public bool TryFindDemonym(string words, [NotNullWhen(true)] out KnownPlace? place) => _demonyms.TryGetValue(words, out place)
        || (words.EndsWith("ans", StringComparison.Ordinal) && _demonyms.TryGetValue(words[..^1], out place));

    private static PlaceTable Read(string path)
    {
        var places = new Dictionary<string, KnownPlace>(StringComparer.Ordinal);
        var demonyms = new Dictionary<string, KnownPlace>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, 4))
        {
            var place = new KnownPlace(row[0], row[1]);
            places.TryAdd(place.Name, place);
            foreach (var name in Split(row[3])) places.TryAdd(name, place);
            foreach (var word in Split(row[2])) demonyms.TryAdd(word, place);
        }

        return new PlaceTable(places.ToFrozenDictionary(StringComparer.Ordinal), demonyms.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
