using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Models;

/// <summary>Sums of rows, lane by lane.</summary>
internal static class RowSum
{
    /// <summary>Adds a row to another.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> target)
    {
        var lanes = MemoryMarshal.Cast<float, Vector<float>>(row);
        var targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        for (var index = 0; index < lanes.Length; index++) targets[index] += lanes[index];
        for (var index = lanes.Length * Vector<float>.Count; index < row.Length; index++) target[index] += row[index];
    }

    /// <summary>Adds a multiple of a row to another; each product is rounded before it is added.</summary>
    public static void Add(ReadOnlySpan<float> row, float factor, Span<float> target)
    {
        var lanes = MemoryMarshal.Cast<float, Vector<float>>(row);
        var targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        for (var index = 0; index < lanes.Length; index++) targets[index] += lanes[index] * factor;
        for (var index = lanes.Length * Vector<float>.Count; index < row.Length; index++) target[index] += row[index] * factor;
    }
}
