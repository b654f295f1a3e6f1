using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Carries slopes back through a <see cref="Linear"/> layer.</summary>
/// <remarks>The number of outputs is a whole number of panels, so that rows of outputs and of weights are equally long.</remarks>
internal sealed class LinearSlope(string layer)
{
    private readonly string _weights = Weights.Names(layer).Weights;
    private readonly string _bias = Weights.Names(layer).Bias;
    private readonly Panels _turned = new();
    private readonly Panels _outputPanels = new();
    private float[] _turnedInput = [];

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take(Parameters parameters)
    {
        var weights = parameters[_weights];
        _turned.FillTransposed(weights.Values, weights.ColumnCount, weights.RowCount, weights.ColumnCount);
    }

    /// <summary>Adds the slopes of weights and bias.</summary>
    public void Learn(ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> outputSlope, int rowCount, Slopes slopes)
    {
        Learn(slopes[_weights], input, inputStride, outputSlope, rowCount);
        var bias = slopes[_bias].Values;
        for (var row = 0; row < rowCount; row++) RowSum.Add(outputSlope.Slice(row * bias.Length, bias.Length), bias);
    }

    /// <summary>Adds the slopes of weights without a bias.</summary>
    public void Learn(Matrix weights, ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> outputSlope, int rowCount)
    {
        var (inputCount, outputCount) = (weights.RowCount, weights.ColumnCount);
        Room.Fit(ref _turnedInput, inputCount * rowCount);
        for (var row = 0; row < rowCount; row++)
        {
            var source = input.Slice(row * inputStride, inputCount);
            for (var column = 0; column < source.Length; column++) _turnedInput[column * rowCount + row] = source[column];
        }

        _outputPanels.Fill(outputSlope, rowCount, outputCount, outputCount);
        MatrixProduct.Add(_turnedInput, rowCount, inputCount, _outputPanels, weights.Values, outputCount);
    }

    /// <summary>Adds the slopes of the inputs.</summary>
    public void Pass(ReadOnlySpan<float> outputSlope, int rowCount, Span<float> inputSlope, int inputStride) =>
        MatrixProduct.Add(outputSlope, _turned.RowCount, rowCount, _turned, inputSlope, inputStride);
}
