namespace Hearsay.Stories;

/// <summary>Finds reports that share text with a new one.</summary>
internal sealed class FingerprintIndex
{
    /// <summary>A stretch that stands in more reports than this is furniture of theirs and tells nothing.</summary>
    private const int MostReports = 40;

    private readonly Dictionary<uint, Queue<OpenReport>> _reports = [];

    /// <summary>Keeps a report under its fingerprints.</summary>
    public void Add(OpenReport report)
    {
        foreach (var key in report.Fingerprints)
        {
            if (!_reports.TryGetValue(key, out var kept)) _reports[key] = kept = new Queue<OpenReport>();
            kept.Enqueue(report);
            // One more than are looked at is enough to know that it is furniture.
            if (kept.Count > MostReports + 1) kept.Dequeue();
        }
    }

    /// <summary>The reports that share fingerprints with the given one, and how many.</summary>
    public IEnumerable<Neighbour> Find(OpenReport report)
    {
        var shared = new Dictionary<OpenReport, int>();
        var order = new List<OpenReport>();
        foreach (var key in report.Fingerprints)
        {
            if (!_reports.TryGetValue(key, out var kept) || kept.Count > MostReports) continue;
            foreach (var other in kept)
            {
                if (!shared.TryGetValue(other, out var count)) order.Add(other);
                shared[other] = count + 1;
            }
        }

        return order.Select(other => new Neighbour(other, shared[other]));
    }

    /// <summary>Forgets a report, which must be the oldest of those kept.</summary>
    public void Remove(OpenReport report)
    {
        foreach (var key in report.Fingerprints)
        {
            if (!_reports.TryGetValue(key, out var kept)) continue;
            if (kept.TryPeek(out var oldest) && oldest == report) kept.Dequeue();
            if (kept.Count == 0) _reports.Remove(key);
        }
    }
}
