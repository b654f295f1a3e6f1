using System.Globalization;
using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>How well confidences tell how often they are right: ten groups, and the mean distance of their two figures.</summary>
/// <remarks>The expected calibration error of C. Guo et al. (ICML 2017), with groups of equal width.</remarks>
/// <param name="Groups">Each tenth of the scale: how many, their mean confidence and the share that is right.</param>
internal sealed record Reliability(IReadOnlyList<(int Count, double Confidence, double Right)> Groups)
{
    private const int GroupCount = 10;

    /// <summary>The expected calibration error, in points of a hundred.</summary>
    public double Error => 100 * Groups.Sum(group => group.Count * Math.Abs(group.Confidence - group.Right))
        / Math.Max(1, Groups.Sum(group => group.Count));

    /// <summary>Groups judgements by their confidence.</summary>
    public static Reliability Of(IEnumerable<Judgement> judgements)
    {
        var groups = judgements.ToLookup(judgement => Math.Min(GroupCount - 1, (int)(judgement.Confidence * GroupCount)));
        return new Reliability([.. Enumerable.Range(0, GroupCount).Select(index => Group([.. groups[index]]))]);
    }

    /// <summary>The table, a line a group.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"expected calibration error {Error:F1}"));
        for (var index = 0; index < GroupCount; index++)
        {
            var (count, confidence, right) = Groups[index];
            text.Append(CultureInfo.InvariantCulture, $"\n{index * 10,3} to {(index + 1) * 10,3} %: {count,5} found, ");
            text.Append(CultureInfo.InvariantCulture, $"mean confidence {100 * confidence:F1}, right {100 * right:F1}");
        }

        return text.ToString();
    }

    private static (int Count, double Confidence, double Right) Group(Judgement[] judgements) => judgements.Length == 0
        ? (0, 0, 0)
        : (judgements.Length, judgements.Average(judgement => judgement.Confidence),
            judgements.Average(judgement => judgement.IsRight ? 1.0 : 0.0));
}
