namespace Hearsay.Stories;

/// <summary>Finds reports that share terms with a new one.</summary>
/// <remarks>
/// So that the work for a report does not grow with the number of reports, only its heaviest terms are looked up, and under a term only the
/// reports that came last.
/// </remarks>
internal sealed class TermIndex
{
    /// <summary>The heaviest terms of a report that are looked up and kept.</summary>
    private const int MostTerms = 60;

    /// <summary>The most reports kept under a term.</summary>
    private const int MostReports = 400;

    private readonly Dictionary<uint, Queue<(OpenReport Report, float Weight)>> _reports = [];

    /// <summary>Keeps a report under its heaviest terms.</summary>
    public void Add(OpenReport report)
    {
        var words = report.Profile.Vectors[(int)TermChannel.Words];
        foreach (var index in words.FindHeaviest(MostTerms))
        {
            var key = words.Keys[index];
            if (!_reports.TryGetValue(key, out var kept)) _reports[key] = kept = new Queue<(OpenReport, float)>();
            kept.Enqueue((report, words[index]));
            if (kept.Count > MostReports) kept.Dequeue();
        }
    }

    /// <summary>The reports that share most with the given one, at most <paramref name="count"/>.</summary>
    public IEnumerable<OpenReport> FindNearest(OpenReport report, int count)
    {
        var words = report.Profile.Vectors[(int)TermChannel.Words];
        var shared = new Dictionary<OpenReport, float>();
        var order = new List<OpenReport>();
        foreach (var index in words.FindHeaviest(MostTerms))
        {
            foreach (var (other, weight) in _reports.GetValueOrDefault(words.Keys[index]) ?? [])
            {
                if (!shared.TryGetValue(other, out var sum)) order.Add(other);
                shared[other] = sum + (weight * words[index]);
            }
        }

        return order.OrderByDescending(other => shared[other]).Take(count);
    }

    /// <summary>Forgets a report, which must be the oldest of those kept.</summary>
    public void Remove(OpenReport report)
    {
        var words = report.Profile.Vectors[(int)TermChannel.Words];
        foreach (var index in words.FindHeaviest(MostTerms))
        {
            if (!_reports.TryGetValue(words.Keys[index], out var kept)) continue;
            if (kept.TryPeek(out var oldest) && oldest.Report == report) kept.Dequeue();
            if (kept.Count == 0) _reports.Remove(words.Keys[index]);
        }
    }
}
