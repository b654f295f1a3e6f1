using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Models;

/// <summary>Products of matrices on one core.</summary>
/// <remarks>
/// Every sum runs over the inner index from first to last, one fused step at a time, whatever the width of the registers and however many
/// rows there are: the same bits come out on every machine and in every batch.
/// </remarks>
internal static unsafe class MatrixProduct
{
    /// <summary>Adds left × right to a target. Rows of the target have room for the padded columns of the right matrix.</summary>
    /// <param name="left">The left matrix, row by row.</param>
    /// <param name="leftStride">How far apart its rows begin.</param>
    /// <param name="rowCount">The number of its rows.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="target">What is added to.</param>
    /// <param name="targetStride">How far apart the rows of the target begin; at least the right matrix's padded columns.</param>
    public static void Add(
        ReadOnlySpan<float> left, int leftStride, int rowCount, Panels right, Span<float> target, int targetStride)
    {
        if (Vector512.IsHardwareAccelerated) Add<Lanes512>(left, leftStride, rowCount, right, target, targetStride);
        else if (Vector256.IsHardwareAccelerated) Add<Lanes256>(left, leftStride, rowCount, right, target, targetStride);
        else Add<Lanes128>(left, leftStride, rowCount, right, target, targetStride);
    }

    /// <summary>The same with registers of a given width.</summary>
    public static void Add<TLanes>(
        ReadOnlySpan<float> left, int leftStride, int rowCount, Panels right, Span<float> target, int targetStride)
        where TLanes : struct, ILanes<TLanes>
    {
        if (rowCount == 0) return;
        Check(left.Length, (rowCount - 1) * leftStride + right.RowCount, nameof(left));
        Check(target.Length, (rowCount - 1) * targetStride + right.PaddedCount, nameof(target));
        fixed (float* leftStart = left, panels = right.Values, targetStart = target)
        {
            for (var column = 0; column < right.PaddedCount; column += 2 * TLanes.Count)
            {
                var panel = panels + (column / Panels.Width * Panels.Width * right.RowCount) + column % Panels.Width;
                var tile = new Tile(leftStart, leftStride, panel, right.RowCount, targetStart + column, targetStride);
                AddColumns<TLanes>(tile, rowCount);
            }
        }
    }

    private static void Check(int found, int expected, string name)
    {
        if (found < expected) throw new ArgumentException($"At least {expected} floats are expected, {found} are given.", name);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddColumns<TLanes>(Tile tile, int rowCount)
        where TLanes : struct, ILanes<TLanes>
    {
        var row = 0;
        for (; row + 8 <= rowCount; row += 8) AddEight<TLanes>(tile.From(row));
        for (; row + 4 <= rowCount; row += 4) AddFour<TLanes>(tile.From(row));
        for (; row + 2 <= rowCount; row += 2) AddTwo<TLanes>(tile.From(row));
        if (row < rowCount) AddOne<TLanes>(tile.From(row));
    }

    /// <summary>Some rows of the left matrix, two registers' width of the right one, and where their product goes.</summary>
    private readonly struct Tile(float* left, int leftStride, float* panel, int depth, float* target, int targetStride)
    {
        public readonly float* Left = left;
        public readonly float* Panel = panel;
        public readonly float* Target = target;
        public readonly int LeftStride = leftStride;
        public readonly int Depth = depth;
        public readonly int TargetStride = targetStride;

        public Tile From(int row) =>
            new(Left + (row * LeftStride), LeftStride, Panel, Depth, Target + (row * TargetStride), TargetStride);
    }

    // One sum a variable: arrays of registers would live in memory. 8 rows by 2 registers keep both multipliers busy.
    // Each of these is compiled by itself, at full speed from the first call.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddEight<TLanes>(in Tile tile)
        where TLanes : struct, ILanes<TLanes>
    {
        float* left = tile.Left, panel = tile.Panel, target = tile.Target;
        int stride = tile.LeftStride, width = TLanes.Count, step = tile.TargetStride, depth = tile.Depth;
        TLanes a0 = TLanes.Load(target), b0 = TLanes.Load(target + width);
        TLanes a1 = TLanes.Load(target + step), b1 = TLanes.Load(target + step + width);
        TLanes a2 = TLanes.Load(target + 2 * step), b2 = TLanes.Load(target + 2 * step + width);
        TLanes a3 = TLanes.Load(target + 3 * step), b3 = TLanes.Load(target + 3 * step + width);
        TLanes a4 = TLanes.Load(target + 4 * step), b4 = TLanes.Load(target + 4 * step + width);
        TLanes a5 = TLanes.Load(target + 5 * step), b5 = TLanes.Load(target + 5 * step + width);
        TLanes a6 = TLanes.Load(target + 6 * step), b6 = TLanes.Load(target + 6 * step + width);
        TLanes a7 = TLanes.Load(target + 7 * step), b7 = TLanes.Load(target + 7 * step + width);
        float* middle = left + 4 * stride;
        for (var k = 0; k < depth; k++)
        {
            TLanes first = TLanes.Load(panel), second = TLanes.Load(panel + width);
            var x = TLanes.All(left[0]);
            (a0, b0) = (TLanes.MultiplyAdd(x, first, a0), TLanes.MultiplyAdd(x, second, b0));
            x = TLanes.All(left[stride]);
            (a1, b1) = (TLanes.MultiplyAdd(x, first, a1), TLanes.MultiplyAdd(x, second, b1));
            x = TLanes.All(left[2 * stride]);
            (a2, b2) = (TLanes.MultiplyAdd(x, first, a2), TLanes.MultiplyAdd(x, second, b2));
            x = TLanes.All(left[3 * stride]);
            (a3, b3) = (TLanes.MultiplyAdd(x, first, a3), TLanes.MultiplyAdd(x, second, b3));
            x = TLanes.All(middle[0]);
            (a4, b4) = (TLanes.MultiplyAdd(x, first, a4), TLanes.MultiplyAdd(x, second, b4));
            x = TLanes.All(middle[stride]);
            (a5, b5) = (TLanes.MultiplyAdd(x, first, a5), TLanes.MultiplyAdd(x, second, b5));
            x = TLanes.All(middle[2 * stride]);
            (a6, b6) = (TLanes.MultiplyAdd(x, first, a6), TLanes.MultiplyAdd(x, second, b6));
            x = TLanes.All(middle[3 * stride]);
            (a7, b7) = (TLanes.MultiplyAdd(x, first, a7), TLanes.MultiplyAdd(x, second, b7));
            panel += Panels.Width;
            left++;
            middle++;
        }

        Store(target, width, a0, b0);
        Store(target + step, width, a1, b1);
        Store(target + 2 * step, width, a2, b2);
        Store(target + 3 * step, width, a3, b3);
        Store(target + 4 * step, width, a4, b4);
        Store(target + 5 * step, width, a5, b5);
        Store(target + 6 * step, width, a6, b6);
        Store(target + 7 * step, width, a7, b7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddFour<TLanes>(in Tile tile)
        where TLanes : struct, ILanes<TLanes>
    {
        float* left = tile.Left, panel = tile.Panel, target = tile.Target;
        int stride = tile.LeftStride, width = TLanes.Count, step = tile.TargetStride, depth = tile.Depth;
        TLanes a0 = TLanes.Load(target), b0 = TLanes.Load(target + width);
        TLanes a1 = TLanes.Load(target + step), b1 = TLanes.Load(target + step + width);
        TLanes a2 = TLanes.Load(target + 2 * step), b2 = TLanes.Load(target + 2 * step + width);
        TLanes a3 = TLanes.Load(target + 3 * step), b3 = TLanes.Load(target + 3 * step + width);
        for (var k = 0; k < depth; k++)
        {
            TLanes first = TLanes.Load(panel), second = TLanes.Load(panel + width);
            var x = TLanes.All(left[0]);
            (a0, b0) = (TLanes.MultiplyAdd(x, first, a0), TLanes.MultiplyAdd(x, second, b0));
            x = TLanes.All(left[stride]);
            (a1, b1) = (TLanes.MultiplyAdd(x, first, a1), TLanes.MultiplyAdd(x, second, b1));
            x = TLanes.All(left[2 * stride]);
            (a2, b2) = (TLanes.MultiplyAdd(x, first, a2), TLanes.MultiplyAdd(x, second, b2));
            x = TLanes.All(left[3 * stride]);
            (a3, b3) = (TLanes.MultiplyAdd(x, first, a3), TLanes.MultiplyAdd(x, second, b3));
            panel += Panels.Width;
            left++;
        }

        Store(target, width, a0, b0);
        Store(target + step, width, a1, b1);
        Store(target + 2 * step, width, a2, b2);
        Store(target + 3 * step, width, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddTwo<TLanes>(in Tile tile)
        where TLanes : struct, ILanes<TLanes>
    {
        float* left = tile.Left, panel = tile.Panel, target = tile.Target;
        int stride = tile.LeftStride, width = TLanes.Count, step = tile.TargetStride, depth = tile.Depth;
        TLanes a0 = TLanes.Load(target), b0 = TLanes.Load(target + width);
        TLanes a1 = TLanes.Load(target + step), b1 = TLanes.Load(target + step + width);
        for (var k = 0; k < depth; k++)
        {
            TLanes first = TLanes.Load(panel), second = TLanes.Load(panel + width);
            var x = TLanes.All(left[0]);
            (a0, b0) = (TLanes.MultiplyAdd(x, first, a0), TLanes.MultiplyAdd(x, second, b0));
            x = TLanes.All(left[stride]);
            (a1, b1) = (TLanes.MultiplyAdd(x, first, a1), TLanes.MultiplyAdd(x, second, b1));
            panel += Panels.Width;
            left++;
        }

        Store(target, width, a0, b0);
        Store(target + step, width, a1, b1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddOne<TLanes>(in Tile tile)
        where TLanes : struct, ILanes<TLanes>
    {
        float* left = tile.Left, panel = tile.Panel, target = tile.Target;
        int width = TLanes.Count, depth = tile.Depth;
        TLanes a0 = TLanes.Load(target), b0 = TLanes.Load(target + width);
        for (var k = 0; k < depth; k++)
        {
            var x = TLanes.All(*left++);
            (a0, b0) = (TLanes.MultiplyAdd(x, TLanes.Load(panel), a0), TLanes.MultiplyAdd(x, TLanes.Load(panel + width), b0));
            panel += Panels.Width;
        }

        Store(target, width, a0, b0);
    }

    private static void Store<TLanes>(float* target, int width, TLanes first, TLanes second)
        where TLanes : struct, ILanes<TLanes>
    {
        first.Store(target);
        second.Store(target + width);
    }
}
