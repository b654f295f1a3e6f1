using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Carries slopes back through a recurrent layer, step by step against its reading (P. Werbos 1990).</summary>
internal sealed class LstmSlope(string layer)
{
    private readonly LinearSlope _input = new(layer);
    private readonly string _recurrent = Weights.Recurrent(layer);
    private readonly Panels _turnedRecurrent = new();
    private float[] _gateSlopes = [];
    private float[] _cellSlopes = [];
    private float[] _before = [];

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take(Parameters parameters)
    {
        _input.Take(parameters);
        var recurrent = parameters[_recurrent];
        _turnedRecurrent.FillTransposed(recurrent.Values, recurrent.ColumnCount, recurrent.RowCount, recurrent.ColumnCount);
    }

    /// <summary>Adds the slopes of the layer's weights and of its inputs.</summary>
    /// <param name="lstm">The layer, which has read the batch.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="memory">What the layer noted.</param>
    /// <param name="input">What it read.</param>
    /// <param name="inputWidth">The length of a row of what it read.</param>
    /// <param name="output">Its outputs, beginning with its first.</param>
    /// <param name="outputSlope">The slopes of its outputs; those of earlier steps' influence are added.</param>
    /// <param name="outputStride">How far apart the rows of the outputs begin.</param>
    /// <param name="slopes">Where the slopes of the weights go.</param>
    /// <param name="inputSlope">Where the slopes of the inputs go.</param>
    public void Learn(
        Lstm lstm, SequenceBatch batch, LstmMemory memory, ReadOnlySpan<float> input, int inputWidth,
        ReadOnlySpan<float> output, Span<float> outputSlope, int outputStride, Slopes slopes, Span<float> inputSlope)
    {
        var unitCount = lstm.UnitCount;
        var gateCount = Lstm.GateCount * unitCount;
        Room.Fit(ref _gateSlopes, batch.RowCount * gateCount);
        Room.Fit(ref _cellSlopes, batch.RowCount * unitCount);
        _cellSlopes.AsSpan(0, batch.RowCount * unitCount).Clear();
        for (var index = 0; index < batch.StepCount; index++)
        {
            var step = lstm.Direction == ReadingDirection.Forward ? batch.StepCount - 1 - index : index;
            Close(lstm, batch, step, memory, outputSlope, outputStride);
            var known = lstm.KnownCount(batch, step);
            if (known == 0) continue;
            MatrixProduct.Add(
                _gateSlopes.AsSpan(batch.FirstRow(step) * gateCount), gateCount, known, _turnedRecurrent,
                outputSlope[(batch.FirstRow(lstm.Before(step)) * outputStride)..], outputStride);
        }

        LearnRecurrent(lstm, batch, output, outputStride, slopes);
        _input.Learn(input, inputWidth, _gateSlopes, batch.RowCount, slopes);
        _input.Pass(_gateSlopes, batch.RowCount, inputSlope, inputWidth);
    }

    private void Close(Lstm lstm, SequenceBatch batch, int step, LstmMemory memory, ReadOnlySpan<float> outputSlope, int outputStride)
    {
        var (first, known, unitCount) = (batch.FirstRow(step), lstm.KnownCount(batch, step), lstm.UnitCount);
        for (var place = 0; place < batch.ActiveCount(step); place++)
        {
            var row = first + place;
            var before = place < known ? batch.FirstRow(lstm.Before(step)) + place : -1;
            GateSlope.Close(
                memory.Gates.Slice(row * Lstm.GateCount * unitCount, Lstm.GateCount * unitCount),
                memory.Cells.Slice(row * unitCount, unitCount),
                before < 0 ? [] : memory.Cells.Slice(before * unitCount, unitCount),
                outputSlope.Slice(row * outputStride, unitCount),
                _cellSlopes.AsSpan(row * unitCount, unitCount),
                before < 0 ? [] : _cellSlopes.AsSpan(before * unitCount, unitCount),
                _gateSlopes.AsSpan(row * Lstm.GateCount * unitCount, Lstm.GateCount * unitCount));
        }
    }

    private void LearnRecurrent(Lstm lstm, SequenceBatch batch, ReadOnlySpan<float> output, int outputStride, Slopes slopes)
    {
        var unitCount = lstm.UnitCount;
        Room.Fit(ref _before, batch.RowCount * unitCount);
        _before.AsSpan(0, batch.RowCount * unitCount).Clear();
        for (var step = 0; step < batch.StepCount; step++)
        {
            for (var place = 0; place < lstm.KnownCount(batch, step); place++)
            {
                var before = batch.FirstRow(lstm.Before(step)) + place;
                output.Slice(before * outputStride, unitCount).CopyTo(_before.AsSpan((batch.FirstRow(step) + place) * unitCount));
            }
        }

        _input.Learn(slopes[_recurrent], _before, unitCount, _gateSlopes, batch.RowCount);
    }
}
