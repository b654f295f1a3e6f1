using System.Runtime.Intrinsics;

namespace Hearsay.Models;

/// <summary>The product of two rows, summed in sixteen strands whatever the width of registers: the same bits on every machine.</summary>
internal static class DotProduct
{
    /// <summary>The product of two rows whose length is a multiple of 16.</summary>
    public static float Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector512<float>.Zero;
        for (var index = 0; index + Vector512<float>.Count <= left.Length; index += Vector512<float>.Count)
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(left[index..]), Vector512.Create(right[index..]), sum);
        var half = sum.GetLower() + sum.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1] + (quarter[2] + quarter[3]);
    }
}
