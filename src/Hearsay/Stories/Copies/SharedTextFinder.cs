namespace Hearsay.Stories;

/// <summary>Finds which reports of a story share so much text that one of them must have it from the other, or both from a third.</summary>
internal static class SharedTextFinder
{
    /// <summary>The least part of one report's words that must stand in the other.</summary>
    /// <remarks>Two reporters who quote the same statement share less: among reports of one event that are no copies, a fifth at
    /// most.</remarks>
    public const double LeastShare = 0.3;

    /// <summary>The fewest shared words.</summary>
    private const int FewestWords = 16;

    /// <summary>A fingerprint that more reports of a story have than this is looked up no further.</summary>
    private const int MostReports = 64;

    /// <summary>The pairs, by second report and then by first.</summary>
    public static List<SharedText> Find(IReadOnlyList<StoryReport> reports)
    {
        var found = new List<SharedText>();
        var tables = new ShingleTable?[reports.Count];
        var holders = new Dictionary<uint, List<int>>();
        for (var second = 0; second < reports.Count; second++)
        {
            foreach (var first in FindCandidates(holders, reports, second))
            {
                var table = tables[first] ??= ShingleTable.Of(reports[first].Text);
                if (Compare(table, reports, first, second) is { } shared) found.Add(shared);
            }

            Keep(holders, reports[second], second);
        }

        return found;
    }

    private static IEnumerable<int> FindCandidates(Dictionary<uint, List<int>> holders, IReadOnlyList<StoryReport> reports, int second)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (var key in reports[second].Fingerprints)
            foreach (var first in holders.GetValueOrDefault(key) ?? []) shared[first] = shared.GetValueOrDefault(first) + 1;
        // Fingerprints are a sample: a share of a third may show as a sixth.
        return shared.Where(pair => pair.Value * 2.0 >= LeastShare
            * Math.Min(reports[pair.Key].Fingerprints.Length, reports[second].Fingerprints.Length)).Select(pair => pair.Key);
    }

    private static void Keep(Dictionary<uint, List<int>> holders, StoryReport report, int index)
    {
        foreach (var key in report.Fingerprints)
        {
            if (!holders.TryGetValue(key, out var kept)) holders[key] = kept = [];
            if (kept.Count < MostReports) kept.Add(index);
        }
    }

    private static SharedText? Compare(ShingleTable table, IReadOnlyList<StoryReport> reports, int first, int second)
    {
        var runs = table.Align(reports[second].Text);
        var wordCount = runs.Sum(run => run.Count);
        if (wordCount < FewestWords) return null;
        var shared = new SharedText(first, second, runs,
            Share(runs.Select(run => (run.From, run.Count)), reports[first].Text),
            Share(runs.Select(run => (run.To, run.Count)), reports[second].Text));
        return Math.Max(shared.FirstShare, shared.SecondShare) >= LeastShare ? shared : null;
    }

    private static double Share(IEnumerable<(int Start, int Count)> runs, ReportText text)
    {
        var (end, covered) = (0, 0);
        foreach (var (start, count) in runs.Order())
        {
            covered += Math.Max(0, start + count - Math.Max(end, start));
            end = Math.Max(end, start + count);
        }

        return (double)covered / text.Words.Length;
    }
}
