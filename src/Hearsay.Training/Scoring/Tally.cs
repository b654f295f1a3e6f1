namespace Hearsay.Training.Scoring;

/// <summary>How many were found of those that should be, and how many were given.</summary>
/// <param name="Hit">Found and right.</param>
/// <param name="Predicted">Found.</param>
/// <param name="Gold">To be found.</param>
internal readonly record struct Tally(int Hit, int Predicted, int Gold)
{
    /// <summary>The harmonic mean of precision and recall in per cent; 100 where there was nothing to find and nothing was found.</summary>
    public double F1 => Predicted + Gold == 0 ? 100 : 200.0 * Hit / (Predicted + Gold);

    /// <summary>The share of the found that is right, in per cent.</summary>
    public double Precision => Predicted == 0 ? 100 : 100.0 * Hit / Predicted;

    /// <summary>The share of the gold that was found, in per cent.</summary>
    public double Recall => Gold == 0 ? 100 : 100.0 * Hit / Gold;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Hit + right.Hit, left.Predicted + right.Predicted, left.Gold + right.Gold);
}
