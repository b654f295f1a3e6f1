using Hearsay.Models;

namespace Hearsay.Html;

/// <summary>What the first scores of a page's passages say of each of them: its own, its neighbours', those of its like.</summary>
internal sealed class ScoreFeatures
{
    private const int Neighbours = 4;
    private const float Beyond = -20;

    private readonly PageTraits _page;
    private readonly double[] _scores;
    private readonly Dictionary<string, (double Sum, int Words)> _makes = new(StringComparer.Ordinal);
    private readonly Dictionary<Box, (double Sum, int Words)> _boxes = [];
    private readonly double[] _wordsBefore;

    /// <summary>Sums the scores up over the page.</summary>
    public ScoreFeatures(PageTraits page, double[] scores)
    {
        (_page, _scores) = (page, scores);
        _wordsBefore = new double[scores.Length + 1];
        for (var index = 0; index < scores.Length; index++)
        {
            var traits = page.Passages[index];
            _wordsBefore[index + 1] = _wordsBefore[index] + (scores[index] > 0 ? traits.Words : 0);
            Add(_makes, traits.Make, scores[index], traits.Words);
            if (traits.Passage.Box.Outer is { } outer) Add(_boxes, outer, scores[index], traits.Words);
        }
    }

    /// <summary>Writes the numbers of a passage.</summary>
    public void Write(int index, FeatureRow row)
    {
        var traits = _page.Passages[index];
        row.Add("score", (float)_scores[index]);
        for (var step = 1; step <= Neighbours; step++)
        {
            row.Add($"score {step} ahead", index >= step ? (float)_scores[index - step] : Beyond);
            row.Add($"score {step} behind", index + step < _scores.Length ? (float)_scores[index + step] : Beyond);
        }

        row.Add("score of its make", Mean(_makes[traits.Make]));
        row.Add("score of its box", traits.Passage.Box.Outer is { } outer ? Mean(_boxes[outer]) : Beyond);
        row.Add("story ahead", (float)_wordsBefore[index]);
        row.Add("story behind", (float)(_wordsBefore[^1] - _wordsBefore[index + 1]));
        row.Add("share of story ahead", (float)(_wordsBefore[index] / Math.Max(1, _wordsBefore[^1])));
    }

    private static void Add<TKey>(Dictionary<TKey, (double Sum, int Words)> sums, TKey key, double score, int words)
        where TKey : notnull
    {
        var (sum, count) = sums.GetValueOrDefault(key);
        sums[key] = (sum + (score * words), count + words);
    }

    private static float Mean((double Sum, int Words) sum) => (float)(sum.Sum / Math.Max(1, sum.Words));
}
