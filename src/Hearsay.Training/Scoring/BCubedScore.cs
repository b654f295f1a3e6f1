namespace Hearsay.Training.Scoring;

/// <summary>How well reports were put into stories: B-cubed, means over reports, in per cent.</summary>
/// <remarks>A. Bagga, B. Baldwin: Algorithms for Scoring Coreference Chains (LREC 1998).</remarks>
internal sealed class BCubedScore
{
    private double _precision;
    private double _recall;
    private int _count;

    /// <summary>The share of the reports put with a report that tell its story.</summary>
    public double Precision => 100 * _precision / _count;

    /// <summary>The share of the reports of its story that were put with a report.</summary>
    public double Recall => 100 * _recall / _count;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Takes in a whole set.</summary>
    /// <param name="found">For each story that was found, the true story of each of its reports.</param>
    /// <param name="isAsked">Whether the reports of a true story count.</param>
    public void Add(IEnumerable<string[]> found, Predicate<string> isAsked)
    {
        string[][] groups = [.. found];
        var sizes = groups.SelectMany(group => group).CountBy(story => story).ToDictionary(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var (story, count) in group.CountBy(story => story).Where(entry => isAsked(entry.Key)))
            {
                _precision += (double)count * count / group.Length;
                _recall += (double)count * count / sizes[story];
                _count += count;
            }
        }
    }
}
