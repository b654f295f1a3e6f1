namespace Hearsay.Training.Trainers;

/// <summary>Rows that compete with one another and with "none of them", whose score is 0.</summary>
/// <param name="First">The index of the first row; the others follow it.</param>
/// <param name="IsAllowed">For each row whether it may be chosen.</param>
/// <param name="IsNoneAllowed">Whether none of them may be chosen.</param>
internal sealed record RankedSet(int First, bool[] IsAllowed, bool IsNoneAllowed)
{
    /// <summary>Finds the slopes of the loss: the negative logarithm of the share (softmax) that the allowed have together.</summary>
    public void FindSlopes(double[] scores, Slope[] slopes)
    {
        var highest = 0.0;
        for (var row = 0; row < IsAllowed.Length; row++) highest = Math.Max(highest, scores[First + row]);
        var none = Math.Exp(-highest);
        var (all, allowed) = (none, IsNoneAllowed ? none : 0);
        for (var row = 0; row < IsAllowed.Length; row++)
        {
            var share = Math.Exp(scores[First + row] - highest);
            all += share;
            if (IsAllowed[row]) allowed += share;
        }

        for (var row = 0; row < IsAllowed.Length; row++)
        {
            var share = Math.Exp(scores[First + row] - highest);
            var (found, wanted) = (share / all, IsAllowed[row] ? share / allowed : 0);
            slopes[First + row] = new Slope(found - wanted, found * (1 - found));
        }
    }
}
