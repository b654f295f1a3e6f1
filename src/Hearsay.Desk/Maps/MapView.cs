using System.Collections.Immutable;

namespace Hearsay.Desk.Maps;

/// <summary>A map with what it shows.</summary>
public sealed record MapView
{
    /// <summary>The most articles of which one map shows what they say.</summary>
    public const int MostArticles = 400;

    /// <summary>What was asked for.</summary>
    public required MapQuery Query { get; init; }

    /// <summary>What the articles are, in words: "all articles", a search, the title of a story.</summary>
    public required string Scope { get; init; }

    /// <summary>How many articles there are in all, of which the map shows some.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>All places, those of which most is said first.</summary>
    public required ImmutableArray<MapSpot> Spots { get; init; }

    /// <summary>How many happenings are at no place that the gazetteer knows.</summary>
    public int UnplacedCount { get; init; }

    /// <summary>The places that lie in the part of the world that is shown.</summary>
    public ImmutableArray<MapSpot> Shown =>
        [.. Spots.Where(spot => Query.Window.Contains(spot.Latitude, spot.Longitude))];

    /// <summary>How many articles the map shows.</summary>
    public int ShownArticleCount => Math.Max(0, Math.Min(ArticleCount - Query.Skip, MostArticles));

    /// <summary>Where a cluster leads: so near that its places lie apart, or to their rows where they never do.</summary>
    public string PathOf(MapCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        var spots = cluster.Spots;
        var (latitude, longitude) = (spots.Average(spot => spot.Latitude), spots.Average(spot => spot.Longitude));
        for (var zoom = Query.Window.Zoom + 1; zoom <= MapWindow.MostZoom; zoom++)
        {
            var window = MapWindow.At(latitude, longitude, zoom);
            if (MapCluster.Join(window, spots).Length > 1) return Query.PathAt(window);
        }

        return "#" + spots[0].Anchor;
    }

    /// <summary>A number of what is shown: "1 event", "3 articles".</summary>
    public string Count(int count) => (count, Query.ShowsPlaces) switch
    {
        (1, false) => "1 event",
        (1, true) => "1 article",
        (_, false) => FormattableString.Invariant($"{count} events"),
        _ => FormattableString.Invariant($"{count} articles"),
    };
}
