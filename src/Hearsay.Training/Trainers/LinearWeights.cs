using Hearsay.Models;
using Hearsay.Training.Networks;

namespace Hearsay.Training.Trainers;

/// <summary>The weights of a linear model in training, each with the step length that AdaGrad gives it.</summary>
internal sealed class LinearWeights
{
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly uint _mask;
    private readonly LinearOptions _options;

    /// <summary>Starts from zero.</summary>
    public LinearWeights(LinearOptions options)
    {
        _weights = new float[1 << options.Bits];
        _squares = new float[1 << options.Bits];
        _mask = (1u << options.Bits) - 1;
        _options = options;
    }

    /// <summary>The sum of the weights of a list of features.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        float sum = 0;
        foreach (var feature in features)
        {
            sum += _weights[feature & _mask];
        }

        return sum;
    }

    /// <summary>Takes a step down the slope; <paramref name="gradient"/> is that of the loss by the score of the list.</summary>
    public void Step(ReadOnlySpan<uint> features, float gradient)
    {
        foreach (var feature in features)
        {
            var index = feature & _mask;
            var slope = gradient + _options.Decay * _weights[index];
            _squares[index] += slope * slope;
            _weights[index] -= _options.LearningRate * slope / MathF.Sqrt(_squares[index] + _options.Damping);
        }
    }

    /// <summary>Writes the weights and their step lengths.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_weights.AsSpan());
        writer.Write(_squares.AsSpan());
    }

    /// <summary>Takes up what <see cref="Write"/> wrote for as many weights.</summary>
    public void Read(BinaryReader reader)
    {
        reader.Read(_weights.AsSpan());
        reader.Read(_squares.AsSpan());
    }

    /// <summary>Rounds the weights to whole numbers of 16 bits with one scale.</summary>
    public LinearModel Quantize()
    {
        var largest = Math.Max(_weights.Max(Math.Abs), 1e-6f);
        var scale = largest / short.MaxValue;
        var values = Array.ConvertAll(_weights, weight => (short)MathF.Round(weight / scale));
        return new LinearModel(Tensor<short>.Of(values, scale));
    }
}
