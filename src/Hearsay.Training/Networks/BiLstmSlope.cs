using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Carries slopes back through both directions of a <see cref="BiLstm"/>.</summary>
internal sealed class BiLstmSlope(string layer)
{
    private readonly LstmSlope _forward = new(Weights.Directions(layer).Forward);
    private readonly LstmSlope _backward = new(Weights.Directions(layer).Backward);

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take(Parameters parameters)
    {
        _forward.Take(parameters);
        _backward.Take(parameters);
    }

    /// <summary>Adds the slopes of the weights and of the inputs; the slopes of the outputs are used up.</summary>
    public void Learn(
        BiLstm lstm, SequenceBatch batch, BiLstmMemory memory, ReadOnlySpan<float> input, int inputWidth,
        ReadOnlySpan<float> output, Span<float> outputSlope, Slopes slopes, Span<float> inputSlope)
    {
        var unitCount = lstm.Forward.UnitCount;
        _forward.Learn(
            lstm.Forward, batch, memory.Forward, input, inputWidth, output, outputSlope, lstm.OutputCount, slopes, inputSlope);
        _backward.Learn(
            lstm.Backward, batch, memory.Backward, input, inputWidth, output[unitCount..], outputSlope[unitCount..], lstm.OutputCount,
            slopes, inputSlope);
    }
}
