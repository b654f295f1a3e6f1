using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Models;

/// <summary>A recurrent layer with long short-term memory that reads in one direction (Hochreiter and Schmidhuber 1997, with forget gates).
/// </summary>
internal sealed unsafe class Lstm(ReadingDirection direction)
{
    /// <summary>The gates of a unit: input, forget, output and the candidate.</summary>
    public const int GateCount = 4;

    private readonly Linear _input = new();
    private readonly Panels _recurrent = new();

    /// <summary>The number of units: a whole number of panels' widths.</summary>
    public int UnitCount => _recurrent.RowCount;

    /// <summary>Which way it reads.</summary>
    public ReadingDirection Direction => direction;

    /// <summary>Takes weights: inputs and units a row, the gates' units a column.</summary>
    public void Fill(ReadOnlySpan<float> input, ReadOnlySpan<float> recurrent, ReadOnlySpan<float> bias)
    {
        _input.Fill(input, bias);
        _recurrent.Fill(recurrent, bias.Length / GateCount, bias.Length, bias.Length);
    }

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">How the rows belong together.</param>
    /// <param name="input">The inputs, row by row.</param>
    /// <param name="inputStride">How far apart the rows of the input begin.</param>
    /// <param name="memory">Keeps the gates and cells.</param>
    /// <param name="output">The units' outputs, beginning with this layer's first.</param>
    /// <param name="outputStride">How far apart the rows of the output begin.</param>
    public void Read(
        SequenceBatch batch, ReadOnlySpan<float> input, int inputStride, LstmMemory memory, Span<float> output, int outputStride)
    {
        memory.Fit(batch.RowCount, UnitCount);
        _input.Apply(input, inputStride, batch.RowCount, memory.Gates);
        for (var index = 0; index < batch.StepCount; index++)
        {
            var step = direction == ReadingDirection.Forward ? index : batch.StepCount - 1 - index;
            Recur(batch, step, memory, output, outputStride);
            if (Vector512.IsHardwareAccelerated) Open<Lanes512>(batch, step, memory, output, outputStride);
            else if (Vector256.IsHardwareAccelerated) Open<Lanes256>(batch, step, memory, output, outputStride);
            else Open<Lanes128>(batch, step, memory, output, outputStride);
        }
    }

    /// <summary>The step that is read before a step.</summary>
    public int Before(int step) => direction == ReadingDirection.Forward ? step - 1 : step + 1;

    /// <summary>The number of sequences of a step that were read before it.</summary>
    public int KnownCount(SequenceBatch batch, int step)
    {
        var before = Before(step);
        return before < 0 || before >= batch.StepCount ? 0 : Math.Min(batch.ActiveCount(before), batch.ActiveCount(step));
    }

    private void Recur(SequenceBatch batch, int step, LstmMemory memory, ReadOnlySpan<float> output, int outputStride)
    {
        var known = KnownCount(batch, step);
        if (known == 0) return;
        var gates = memory.Gates[(batch.FirstRow(step) * GateCount * UnitCount)..];
        MatrixProduct.Add(
            output[(batch.FirstRow(Before(step)) * outputStride)..], outputStride, known, _recurrent, gates, GateCount * UnitCount);
    }

    private void Open<TLanes>(SequenceBatch batch, int step, LstmMemory memory, Span<float> output, int outputStride)
        where TLanes : struct, ILanes<TLanes>
    {
        var (first, known, unitCount) = (batch.FirstRow(step), KnownCount(batch, step), UnitCount);
        fixed (float* gates = memory.Gates, cells = memory.Cells, outputs = output)
        {
            for (var place = 0; place < batch.ActiveCount(step); place++)
            {
                var row = first + place;
                var before = place < known ? cells + ((batch.FirstRow(Before(step)) + place) * unitCount) : null;
                Open<TLanes>(
                    gates + (row * GateCount * unitCount), before, cells + (row * unitCount), outputs + (row * outputStride), unitCount);
            }
        }
    }

    // Leaves the opened gates where their sums were: learning needs them. It is compiled by itself, at full speed from the first call:
    // grown into its callers it was more than the compiler takes in, every operation became a call, and for seconds, until those were
    // compiled anew, the parser took five times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Open<TLanes>(float* gates, float* before, float* cells, float* output, int unitCount)
        where TLanes : struct, ILanes<TLanes>
    {
        for (var unit = 0; unit < unitCount; unit += TLanes.Count)
        {
            var input = Curves.Sigmoid(TLanes.Load(gates + unit));
            var forget = Curves.Sigmoid(TLanes.Load(gates + unitCount + unit));
            var open = Curves.Sigmoid(TLanes.Load(gates + 2 * unitCount + unit));
            var candidate = Curves.Tanh(TLanes.Load(gates + 3 * unitCount + unit));
            var cell = input * candidate;
            if (before is not null) cell = TLanes.MultiplyAdd(forget, TLanes.Load(before + unit), cell);
            input.Store(gates + unit);
            forget.Store(gates + unitCount + unit);
            open.Store(gates + 2 * unitCount + unit);
            candidate.Store(gates + 3 * unitCount + unit);
            cell.Store(cells + unit);
            (open * Curves.Tanh(cell)).Store(output + unit);
        }
    }
}
