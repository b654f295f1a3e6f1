namespace Hearsay.Stories;

/// <summary>In how many reports each term stands.</summary>
internal sealed class TermCounts
{
    /// <summary>The most terms that are kept. Above that, those met in a single report are forgotten, which says little of them.</summary>
    public const int MostTerms = 4_000_000;

    /// <summary>How many reports what is known of the language counts for.</summary>
    private const float PriorReports = 50;

    private readonly Dictionary<uint, int> _counts = [];
    private int _reportCount;

    /// <summary>Counts the terms of a report.</summary>
    public void Add(ReportProfile profile)
    {
        _reportCount++;
        foreach (var vector in profile.Vectors)
            foreach (var key in vector.Keys) _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (_counts.Count > MostTerms) Forget();
    }

    /// <summary>How much a term tells: the rarer, the more.</summary>
    public float Weigh(uint key, float count, float commonness)
    {
        var reports = Math.Max(1, _counts.GetValueOrDefault(key) + (PriorReports * commonness));
        return (1 + MathF.Log(Math.Max(1, count))) * MathF.Log((_reportCount + PriorReports + 1) / reports);
    }

    private void Forget()
    {
        foreach (var (key, count) in _counts)
            if (count == 1) _counts.Remove(key);
    }
}
