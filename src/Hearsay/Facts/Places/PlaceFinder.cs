using System.Collections.Immutable;
using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>Finds the places that an article names and says where on the map they lie.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread. A name that the gazetteer lacks is left out, and so is the
/// place in an adjective ("French").</remarks>
internal sealed class PlaceFinder
{
    private readonly Atlas _atlas;

    private PlaceFinder(Atlas atlas) => _atlas = atlas;

    /// <summary>Loads the finder with the gazetteer that the library carries.</summary>
    /// <exception cref="InvalidDataException">The gazetteer is missing, damaged or of another version.</exception>
    public static PlaceFinder Load() => From(Atlas.Load());

    /// <summary>A finder with another atlas.</summary>
    public static PlaceFinder From(Atlas atlas) => new(atlas);

    /// <summary>Finds the places in text order.</summary>
    public ImmutableArray<Place> Find(FactWords words, ImmutableArray<Entity> entities)
    {
        var names = new PlaceNameFinder(_atlas, words, entities).Find();
        if (names.Count == 0) return [];
        PlaceRows.Mark(words.Article.Text, names);
        PlaceQualifiers.Apply(words.Article.Text, names);
        var meant = PlaceResolver.Resolve(names, OutletPlace.Find(_atlas, words.Article.Metadata.Outlet));
        return [.. names.Zip(meant, PlaceOf)];
    }

    private static Place PlaceOf(PlaceName name, MapPlace place) =>
        new(name.Span, place.Name, KindOf(place.Class), place.Country, place.Latitude, place.Longitude, place.GeoNames);

    private static PlaceKind KindOf(PlaceClass kind) => kind switch
    {
        PlaceClass.Country => PlaceKind.Country,
        PlaceClass.Site => PlaceKind.Facility,
        PlaceClass.State or PlaceClass.Province or PlaceClass.County or PlaceClass.Land => PlaceKind.Region,
        _ => PlaceKind.City,
    };
}
