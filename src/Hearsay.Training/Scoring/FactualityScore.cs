using Hearsay.Facts;

namespace Hearsay.Training.Scoring;

/// <summary>Counts how near certainties come to labels from -3 to 3.</summary>
internal sealed class FactualityScore
{
    private const double Firm = 2;

    private readonly int[,] _counts = new int[3, 3];
    private double _distance;
    private int _count;

    /// <summary>The mean distance.</summary>
    public double MeanError => _distance / Math.Max(1, _count);

    /// <summary>The mean of the F1 of "so", "not so" and "open", in per cent.</summary>
    public double MacroF1 => (F1(0) + F1(1) + F1(2)) / 3;

    /// <summary>Adds what was found and what people said.</summary>
    public void Add(Certainty certainty, double label)
    {
        var found = NumberOf(certainty);
        _distance += Math.Abs(found - label);
        _count++;
        _counts[SideOf(found), SideOf(label)]++;
    }

    /// <summary>The F1 of a side in per cent: 0 "so", 1 "not so", 2 "open".</summary>
    public double F1(int side)
    {
        var (found, said) = (0, 0);
        for (var other = 0; other < 3; other++) (found, said) = (found + _counts[side, other], said + _counts[other, side]);
        return 200.0 * _counts[side, side] / Math.Max(1, found + said);
    }

    private static int SideOf(double number) => number >= Firm ? 0 : number <= -Firm ? 1 : 2;

    private static double NumberOf(Certainty certainty)
    {
        var number = certainty.Factuality switch
        {
            Factuality.Certain => 3,
            Factuality.Probable => 2,
            Factuality.Possible => 1,
            Factuality.Unknown => 0,
            _ => -3,
        };
        return certainty.IsNegated ? -number : number;
    }
}
