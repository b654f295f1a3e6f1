using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Maps;

/// <summary>Takes places, and what happened at them, out of an archive.</summary>
internal sealed class MapShelf(Archive archive, MapMemory memory, MapQuery query)
{
    private const int WordsLength = 140;

    private readonly Dictionary<string, (Place Place, ImmutableArray<MapItem>.Builder Items)> _spots = [];
    private int _unplacedCount;

    /// <summary>The map, or null where there is no story of the name that was asked for.</summary>
    public async Task<MapView?> OpenAsync(CancellationToken cancellationToken)
    {
        var story = query.Story is null ? null : await archive.FindStoryAsync(query.Story, cancellationToken).ConfigureAwait(false);
        if (query.Story is not null && story is null) return null;
        var found = story?.Versions ?? await archive.ListFoundAsync(query.Search, cancellationToken).ConfigureAwait(false);
        foreach (var id in found.Skip(query.Skip).Take(MapView.MostArticles))
        {
            if (await archive.FindVersionAsync(id, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            var making = memory.FindOrMakeAsync(version, query.ShowsPlaces, () => ReadAsync(version, cancellationToken));
            Add(await making.ConfigureAwait(false));
        }

        return new MapView
        {
            Query = query,
            Scope = story?.Title ?? SearchLink.Describe(query.Search),
            ArticleCount = found.Length,
            Spots =
            [
                .. _spots.Values.Select(spot => new MapSpot(spot.Place, spot.Items.ToImmutable()))
                    .OrderByDescending(spot => spot.Items.Length).ThenBy(spot => spot.Place.Name, StringComparer.Ordinal)
                    .ThenBy(spot => spot.Latitude).ThenBy(spot => spot.Longitude)
                    .Select((spot, number) => spot with { Number = number }),
            ],
            UnplacedCount = _unplacedCount,
        };
    }

    private async Task<MapRow> ReadAsync(ArticleVersion version, CancellationToken cancellationToken)
    {
        var reading = await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false);
        if (reading is null) return new MapRow([], 0);
        return query.ShowsPlaces ? ListPlaces(version, reading) : ListHappenings(version, reading);
    }

    private static MapRow ListPlaces(ArticleVersion version, Reading reading)
    {
        var metadata = version.Metadata;
        var day = metadata.Published?.Date.ToString("yyyy-MM-dd", null);
        var places = reading.Places.Where(HasDegrees).DistinctBy(KeyOf);
        return new MapRow(
            [
                .. places.Select(place => (place, new MapItem(
                    metadata.Title ?? version.Address, PagePath.OfWords(version.Hash, place.Span), metadata.Outlet, day))),
            ],
            0);
    }

    private static MapRow ListHappenings(ArticleVersion version, Reading reading)
    {
        var placed = ImmutableArray.CreateBuilder<(Place, MapItem)>();
        var unplacedCount = 0;
        foreach (var happening in Happening.ListIn(reading))
        {
            if (happening.Place is { } place && HasDegrees(place)) placed.Add((place, MakeItem(version, happening)));
            else unplacedCount++;
        }

        return new MapRow(placed.ToImmutable(), unplacedCount);
    }

    private static MapItem MakeItem(ArticleVersion version, Happening happening)
    {
        var words = happening.Describe();
        return new MapItem(
            words.Length <= WordsLength ? words : words[..WordsLength] + " …", PagePath.OfWords(version.Hash, happening.First.Trigger),
            version.Metadata.Outlet, happening.Time?.Value);
    }

    private void Add(MapRow row)
    {
        _unplacedCount += row.UnplacedCount;
        foreach (var (place, item) in row.Placed) Add(place, item);
    }

    private void Add(Place place, MapItem item)
    {
        var key = KeyOf(place);
        if (!_spots.TryGetValue(key, out var spot)) _spots[key] = spot = (place, ImmutableArray.CreateBuilder<MapItem>());
        spot.Items.Add(item);
    }

    private static bool HasDegrees(Place place) => place is { Latitude: not null, Longitude: not null };

    private static string KeyOf(Place place) =>
        FormattableString.Invariant($"{place.GeoNames}/{place.Name}/{place.Latitude:0.00}/{place.Longitude:0.00}");
}
