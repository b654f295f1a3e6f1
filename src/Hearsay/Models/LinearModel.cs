using System.Numerics;

namespace Hearsay.Models;

/// <summary>A linear scorer over hashed features: a table of 2^<see cref="Bits"/> whole-number weights with one scale.</summary>
/// <remarks>Sums are of whole numbers, so they are exact and the order of the features does not matter.</remarks>
internal sealed class LinearModel
{
    private readonly Tensor<short> _weights;
    private readonly uint _mask;

    /// <summary>Takes a table of weights.</summary>
    /// <exception cref="ArgumentException">The length of the table is no power of two.</exception>
    public LinearModel(Tensor<short> weights)
    {
        var length = weights.Values.Length;
        if (!BitOperations.IsPow2(length))
        {
            throw new ArgumentException($"A table of 2^k weights is expected, not of {length}.", nameof(weights));
        }

        _weights = weights;
        _mask = (uint)length - 1;
        Bits = BitOperations.Log2((uint)length);
    }

    /// <summary>The base-2 logarithm of the number of weights.</summary>
    public int Bits { get; }

    /// <summary>What the whole-number sum is multiplied by.</summary>
    public double Scale => _weights.Scale;

    /// <summary>Takes the tensor of a model file as weights.</summary>
    /// <exception cref="InvalidDataException">There is no such tensor, or its length is no power of two.</exception>
    public static LinearModel From(ModelFile file, string tensor = "weights")
    {
        var weights = file.Tensor<short>(tensor);
        return BitOperations.IsPow2(weights.Values.Length)
            ? new LinearModel(weights)
            : throw new InvalidDataException(
                $"{file.Header.Name}: 2^k weights were expected in tensor {tensor}, {weights.Values.Length} were found.");
    }

    /// <summary>Adds the weights to a model file.</summary>
    public void AddTo(ModelFileWriter writer, string tensor = "weights") => writer.AddTensor(tensor, _weights.Values, Scale);

    /// <summary>The whole-number sum of the features' weights: enough to rank by.</summary>
    public int Sum(ReadOnlySpan<uint> features)
    {
        var weights = _weights.Values;
        var sum = 0;
        foreach (var feature in features)
        {
            sum += weights[(int)(feature & _mask)];
        }

        return sum;
    }

    /// <summary>The score of a list of feature ids; that of a logistic model is the log-odds.</summary>
    public double Score(ReadOnlySpan<uint> features) => Sum(features) * Scale;
}
