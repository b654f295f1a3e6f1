using System.Runtime.CompilerServices;

namespace Hearsay.Models;

/// <summary>The curved functions of networks over lanes, the same bits at every width.</summary>
internal static class Curves
{
    private const float MostExponent = 87f;
    private const float LogOfE = 1.44269504f;

    // 1.5 × 2^23: adding it leaves a number rounded to a whole one in the lowest bits.
    private const float Rounder = 12582912f;

    // The natural logarithm of 2 in two parts, so that the remainder keeps all its bits (Cody and Waite 1980).
    private const float LogOfTwoHigh = 0.693359375f;
    private const float LogOfTwoLow = -2.12194440e-4f;

    /// <summary>e to the power of every lane, which is first brought between -87 and 87.</summary>
    /// <remarks>The polynomial is that of the Cephes library (Moshier 1989); its error is below two units in the last place.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        x = TLanes.Min(TLanes.Max(x, TLanes.All(-MostExponent)), TLanes.All(MostExponent));
        var shifted = TLanes.MultiplyAdd(x, TLanes.All(LogOfE), TLanes.All(Rounder));
        var whole = shifted - TLanes.All(Rounder);
        x = TLanes.MultiplyAdd(whole, TLanes.All(-LogOfTwoHigh), x);
        x = TLanes.MultiplyAdd(whole, TLanes.All(-LogOfTwoLow), x);
        var sum = TLanes.MultiplyAdd(TLanes.All(1.9875691500e-4f), x, TLanes.All(1.3981999507e-3f));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.All(8.3334519073e-3f));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.All(4.1665795894e-2f));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.All(1.6666665459e-1f));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.All(5.0000001201e-1f));
        sum = TLanes.MultiplyAdd(sum, x * x, x + TLanes.All(1));
        return sum * TLanes.PowerOfTwo(shifted);
    }

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Sigmoid<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => TLanes.All(1) / (TLanes.All(1) + Exp(TLanes.All(0) - x));

    /// <summary>The hyperbolic tangent, as 2 / (1 + e^-2x) - 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Tanh<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.All(2) / (TLanes.All(1) + Exp(TLanes.All(-2) * x)) - TLanes.All(1);
}
