using System.Collections.Concurrent;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Maps;

/// <summary>Remembers what articles bring to a map, so that moving over it reads none of them again.</summary>
internal sealed class MapMemory
{
    // A few hundred bytes each.
    private const int MostRows = 20_000;

    private readonly ConcurrentDictionary<(long Version, DateTimeOffset LastSeen, bool IsOfPlaces), MapRow> _rows = [];

    /// <summary>What a version brings, as it was read when it was last seen: a newer reading comes with a newer moment.</summary>
    public async Task<MapRow> FindOrMakeAsync(ArticleVersion version, bool isOfPlaces, Func<Task<MapRow>> make)
    {
        var key = (version.Id, version.LastSeen, isOfPlaces);
        if (_rows.TryGetValue(key, out var known)) return known;
        if (_rows.Count >= MostRows) _rows.Clear();
        return _rows[key] = await make().ConfigureAwait(false);
    }
}
