namespace Hearsay.Stories;

/// <summary>Finds the earlier reports that a new one is worth comparing with: those that share rare terms or stretches of text.</summary>
internal sealed class NeighbourFinder
{
    /// <summary>The most reports of each sort that a new one is compared with.</summary>
    private const int MostOfASort = 60;

    private readonly TermIndex _terms = new();
    private readonly FingerprintIndex _fingerprints = new();

    /// <summary>Keeps a report for those that come later.</summary>
    public void Add(OpenReport report)
    {
        _terms.Add(report);
        _fingerprints.Add(report);
    }

    /// <summary>The earlier reports that are near.</summary>
    public IReadOnlyList<Neighbour> Find(OpenReport report)
    {
        Neighbour[] sharers = [.. _fingerprints.Find(report).OrderByDescending(found => found.SharedCount)];
        var counts = sharers.ToDictionary(found => found.Report, found => found.SharedCount);
        return
        [
            .. _terms.FindNearest(report, MostOfASort).Union(sharers.Take(MostOfASort).Select(found => found.Report))
                .Select(other => new Neighbour(other, counts.GetValueOrDefault(other))),
        ];
    }

    /// <summary>Forgets a report, which must be the oldest of those kept.</summary>
    public void Remove(OpenReport report)
    {
        _terms.Remove(report);
        _fingerprints.Remove(report);
    }
}
