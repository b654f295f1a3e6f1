using Hearsay.Models;

namespace Hearsay.Tests.Networks;

/// <summary>Moves numbers of every matrix of a network a little both ways and holds the loss's change against the slope.</summary>
internal static class SmallSteps
{
    private const float Step = 2e-3f;
    private const int NumbersAMatrix = 3;

    // A rectified unit that a step carries over its bend blurs what the step shows; a wrong slope is off by more than that.
    private const double RelativeError = 0.08;
    private const double AbsoluteError = 8e-3;

    /// <summary>Tries the steepest numbers of every matrix.</summary>
    /// <param name="parameters">The network, which is as it was in the end.</param>
    /// <param name="slopes">The slopes that are claimed, by matrix.</param>
    /// <param name="loss">The loss of the network as it is.</param>
    public static void Check(Parameters parameters, IReadOnlyDictionary<string, float[]> slopes, Func<double> loss)
    {
        foreach (var (name, matrix) in parameters.All)
        {
            foreach (var index in Steepest(slopes[name]))
            {
                var shown = Try(matrix.Values, index, loss);
                var claimed = slopes[name][index];
                Assert.True(
                    Math.Abs(shown - claimed) < RelativeError * Math.Abs(shown) + AbsoluteError,
                    $"{name}[{index}]: {claimed}, shown {shown}");
            }
        }
    }

    private static double Try(float[] values, int index, Func<double> loss)
    {
        var value = values[index];
        values[index] = value + Step;
        var above = loss();
        values[index] = value - Step;
        var below = loss();
        values[index] = value;
        return (above - below) / (2 * Step);
    }

    private static IEnumerable<int> Steepest(float[] slopes) =>
        Enumerable.Range(0, slopes.Length).OrderByDescending(index => Math.Abs(slopes[index])).Take(NumbersAMatrix);
}
