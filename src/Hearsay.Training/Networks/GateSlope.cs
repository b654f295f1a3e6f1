using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Carries slopes back through the gates of one row of a recurrent layer.</summary>
internal static unsafe class GateSlope
{
    /// <summary>Writes the slopes of the gates' sums and adds to that of the cells before.</summary>
    public static void Close(
        ReadOnlySpan<float> gates, ReadOnlySpan<float> cells, ReadOnlySpan<float> cellsBefore, ReadOnlySpan<float> outputSlope,
        ReadOnlySpan<float> cellSlope, Span<float> cellSlopeBefore, Span<float> gateSlope)
    {
        fixed (float* gate = gates, cell = cells, cellBefore = cellsBefore, output = outputSlope, slope = cellSlope)
        fixed (float* slopeBefore = cellSlopeBefore, gateSlopes = gateSlope)
        {
            if (Vector512.IsHardwareAccelerated)
                Close<Lanes512>(gate, cell, cellBefore, output, slope, slopeBefore, gateSlopes, cells.Length);
            else if (Vector256.IsHardwareAccelerated)
                Close<Lanes256>(gate, cell, cellBefore, output, slope, slopeBefore, gateSlopes, cells.Length);
            else
                Close<Lanes128>(gate, cell, cellBefore, output, slope, slopeBefore, gateSlopes, cells.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Close<TLanes>(
        float* gates, float* cells, float* cellsBefore, float* outputSlope, float* cellSlope, float* cellSlopeBefore, float* gateSlope,
        int unitCount)
        where TLanes : struct, ILanes<TLanes>
    {
        var one = TLanes.All(1);
        for (var unit = 0; unit < unitCount; unit += TLanes.Count)
        {
            TLanes input = TLanes.Load(gates + unit), forget = TLanes.Load(gates + unitCount + unit);
            TLanes open = TLanes.Load(gates + 2 * unitCount + unit), candidate = TLanes.Load(gates + 3 * unitCount + unit);
            TLanes bent = Curves.Tanh(TLanes.Load(cells + unit)), output = TLanes.Load(outputSlope + unit);
            var cell = TLanes.Load(cellSlope + unit) + output * open * (one - bent * bent);
            (cell * candidate * input * (one - input)).Store(gateSlope + unit);
            (output * bent * open * (one - open)).Store(gateSlope + 2 * unitCount + unit);
            (cell * input * (one - candidate * candidate)).Store(gateSlope + 3 * unitCount + unit);
            if (cellsBefore is null)
            {
                TLanes.All(0).Store(gateSlope + unitCount + unit);
                continue;
            }

            (cell * TLanes.Load(cellsBefore + unit) * forget * (one - forget)).Store(gateSlope + unitCount + unit);
            (TLanes.Load(cellSlopeBefore + unit) + cell * forget).Store(cellSlopeBefore + unit);
        }
    }
}
