using System.Text.RegularExpressions;
using Hearsay.Languages;

namespace Hearsay.Gazetteer;

/// <summary>Knows for any name which places may be meant by it; the ground floor's door to all that is known of places.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed partial class Atlas
{
    /// <summary>The most places that are given for one name, those of the most people first.</summary>
    public const int MostPlaces = 40;

    private const int ShortestFolded = 3;

    private readonly PlaceIndex _index;
    private readonly Dictionary<string, MapPlace> _exonyms = new(StringComparer.Ordinal);

    private Atlas(PlaceIndex index)
    {
        _index = index;
        Lands = LandTable.Load(index);
        foreach (var row in TsvTable.Read("English/exonyms.tsv", 4))
        {
            List<MapPlace> places = [];
            index.Find(row[1], places);
            var largest = places.Where(place => place.IsTown && place.Country == row[2]).MaxBy(place => place.Size);
            if (largest is not null) _exonyms[row[0]] = row[3].Length > 0 ? largest with { Name = row[0] } : largest;
        }
    }

    /// <summary>The project's own tables.</summary>
    public LandTable Lands { get; }

    /// <summary>Loads the gazetteer and the tables that the library carries.</summary>
    /// <exception cref="InvalidDataException">One of them is missing, damaged or of another version.</exception>
    public static Atlas Load() => From(PlaceIndex.Load());

    /// <summary>An atlas with another gazetteer.</summary>
    public static Atlas From(PlaceIndex index) => new(index);

    /// <summary>The places that a name may mean, the most prominent first; none where it is no name of a place.</summary>
    public MapPlace[] Find(string name)
    {
        List<MapPlace> places = [];
        FindOwn(name, places);
        if (IsWord(name)) FindPacked(name, places);
        if (places.Count == 0 && IsWord(name)) FindParts(name, places);
        // Where two are as prominent, the order of the file decides: the sort is stable.
        return [.. places.OrderByDescending(place => place.Prominence).Take(MostPlaces)];
    }

    private void FindOwn(string name, List<MapPlace> places)
    {
        places.AddRange(Lands.Find(name));
        // "NEW YORK" in a headline or before the text
        var isShouted = places.Count == 0 && name.Length > 4 && !name.Any(char.IsLower);
        var calm = isShouted ? Calm(name) : name;
        if (isShouted) places.AddRange(Lands.Find(calm));
        if (_exonyms.TryGetValue(calm, out var town)) places.Add(town);
    }

    private void FindPacked(string name, List<MapPlace> places)
    {
        var ownCount = places.Count;
        List<MapPlace> packed = [];
        _index.Find(name, packed);
        foreach (var place in packed)
        {
            if (!IsKnown(place, places, ownCount)) places.Add(place);
        }
    }

    // The own tables have Texas and Luxembourg: GeoNames' state and province of that name are the same.
    private static bool IsKnown(MapPlace place, List<MapPlace> places, int ownCount)
    {
        for (var index = 0; index < ownCount; index++)
        {
            var own = places[index];
            var isSameRegion = own.Class == PlaceClass.State && place.Class == PlaceClass.Province && own.Region == place.Region;
            var isInCountry = own.Class == PlaceClass.Country && own.Country == place.Country && !place.IsTown;
            var isSameTown = own.GeoNames is { } number && number == place.GeoNames;
            if (isSameRegion || isInCountry || isSameTown) return true;
        }

        return false;
    }

    // "Downtown Gainesville", "Nyanza Province", "City of Fargo", "Quincy city", "Al-Fashir"
    private void FindParts(string name, List<MapPlace> places)
    {
        if (ProvinceName().Match(name) is { Success: true } province)
        {
            Find(province.Groups[1].Value, place => place.IsRegion || place.Class == PlaceClass.County, places);
        }
        else if (TownName().Match(name) is { Success: true } town)
        {
            Find(town.Groups[1].Value + town.Groups[2].Value, place => place.IsTown, places);
        }
        else if (PartName().Match(name) is { Success: true } part)
        {
            Find(part.Groups[1].Value, _ => true, places);
        }
        else if (name.StartsWith("Al-", StringComparison.Ordinal) || name.StartsWith("Al ", StringComparison.Ordinal))
        {
            _index.Find("El " + name[3..], places);
        }

        // "the Bronx"
        if (places.Count == 0) _index.Find("The " + name, places);
    }

    private void Find(string name, Func<MapPlace, bool> isMeant, List<MapPlace> places)
    {
        // "South Plaza" is not the south of the town of Plaza.
        if (WordTable.CommonInNames.Has(name) || WordTable.Streets.Has(name)) return;
        places.AddRange(Lands.Find(name));
        _index.Find(name, places);
        places.RemoveAll(place => !isMeant(place));
    }

    // "Ill.", "N.C." and "PA" are short forms of the own tables or nothing.
    private static bool IsWord(string name) => name.Length >= ShortestFolded && !ShortForm().IsMatch(name);

    private static string Calm(string name)
    {
        var letters = name.ToLowerInvariant().ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            if (index == 0 || !char.IsLetter(letters[index - 1])) letters[index] = char.ToUpperInvariant(letters[index]);
        }

        return new string(letters);
    }

    [GeneratedRegex(@"^(?:[A-Z]{2,3}|[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{1,3}\.|W\.\s?Va\.)$")]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"^(.+?) (?:Province|province|Oblast|oblast|Region|region|State|state|Governorate|Prefecture|District|Republic)$")]
    private static partial Regex ProvinceName();

    [GeneratedRegex(@"^(?:(?:City|Town|Village|Borough) of (.+)|(.+?) (?:City|city))$")]
    private static partial Regex TownName();

    [GeneratedRegex("^(?:Downtown|Greater|Central|North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast"
        + "|Southwest|Old|Upstate|Metro|Metropolitan|Inner|downtown|greater|central|northern|southern|eastern|western) (.+)$")]
    private static partial Regex PartName();
}
