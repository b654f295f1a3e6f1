using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>Says which place each name means: places that are named together lie together, as far as people and prominence allow.</summary>
/// <remarks>One sense a name and article (Gale, Church, Yarowsky 1992), in few rounds in which the names vote for one another.</remarks>
internal static class PlaceResolver
{
    private const int RoundCount = 3;

    /// <summary>The place of each name, in the order of the names.</summary>
    /// <param name="names">The names in the text.</param>
    /// <param name="home">The places that the outlet may be called after; or none.</param>
    public static IEnumerable<MapPlace> Resolve(List<PlaceName> names, MapPlace[] home)
    {
        var groups = new Dictionary<string, PlaceGroup>(StringComparer.Ordinal);
        List<PlaceGroup> inOrder = [];
        foreach (var namesakes in names.GroupBy(name => name.Key))
        {
            var group = PlaceGroup.Of([.. namesakes]);
            groups.Add(namesakes.Key, group);
            inOrder.Add(group);
        }

        if (home.Length > 0) inOrder.Add(PlaceGroup.Of(home));
        var votes = new PlaceVotes();
        foreach (var group in inOrder) votes.Add(group);
        for (var round = 0; round < RoundCount; round++)
        {
            foreach (var group in inOrder) group.Weigh(votes);
        }

        return names.Select(name => groups[name.Key].Best(name.Narrowed ?? groups[name.Key].Candidates));
    }
}
