using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>Counts what the versions that were found have in common.</summary>
internal sealed class FacetCounter(Session session, FacetNames names, ConcurrentDictionary<long, int[]> lists)
{
    /// <summary>The most frequent facets of each kind, so many of each, with the number of versions that have them.</summary>
    public ImmutableArray<FacetCount> Count(FoundVersion[] found, int mostOfAKind)
    {
        Load(found);
        var facets = found.Select(version => lists.GetValueOrDefault(version.Id, [])).ToArray();
        // Each list goes up.
        var known = names.List(session, facets.Select(list => list.LastOrDefault()).DefaultIfEmpty().Max());
        var counts = ArrayPool<int>.Shared.Rent(known.Length);
        Array.Clear(counts);
        foreach (var list in facets)
        {
            foreach (var facet in list) counts[facet]++;
        }

        var kinds = Enumerable.Range(0, known.Length).Where(id => counts[id] > 0).GroupBy(id => known[id]!.Kind).OrderBy(kind => kind.Key);
        ImmutableArray<FacetCount> chosen = [.. kinds.SelectMany(kind => Choose([.. kind], known, counts, mostOfAKind))];
        ArrayPool<int>.Shared.Return(counts);
        return chosen;
    }

    private void Load(FoundVersion[] found)
    {
        var missing = found.Select(version => version.Id).Where(id => !lists.ContainsKey(id)).ToArray();
        if (missing.Length == 0) return;
        session.ForEach(
            "SELECT found.value, facets FROM json_each($ids) AS found CROSS JOIN facet_lists ON facet_lists.version = found.value",
            row => lists[row.GetInt64(0)] = FacetList.Unpack(row.GetBlob(1)), ("ids", JsonSerializer.Serialize(missing)));
    }

    // Most facets are of one article or two: only those that are frequent enough to be shown are put in order.
    private static IEnumerable<FacetCount> Choose(int[] facets, Facet?[] known, int[] counts, int most)
    {
        var least = 0;
        if (facets.Length > most)
        {
            var sorted = Array.ConvertAll(facets, facet => counts[facet]);
            Array.Sort(sorted);
            least = sorted[^most];
        }

        return facets.Where(facet => counts[facet] >= least).Select(facet => new FacetCount(known[facet]!, counts[facet]))
            .OrderByDescending(count => count.Count).ThenBy(count => count.Facet.Value, StringComparer.Ordinal).Take(most);
    }
}
