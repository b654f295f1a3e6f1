using System.Runtime.CompilerServices;

namespace Hearsay.Models;

/// <summary>A network's numbers by name, each a matrix.</summary>
/// <remarks>In a model file matrices are rounded to whole numbers of 16 bits, or, row by row, of 8; here they are floats.</remarks>
internal sealed class Parameters
{
    private const string RowScales = ".scales";

    private readonly SortedDictionary<string, Matrix> _matrices = new(StringComparer.Ordinal);

    /// <summary>The names and matrices in the order of the names.</summary>
    public IReadOnlyDictionary<string, Matrix> All => _matrices;

    /// <summary>The matrix with a name.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public Matrix this[string name] => _matrices.TryGetValue(name, out var matrix)
        ? matrix
        : throw new InvalidDataException(
            $"Weights {name} were expected in the network, {string.Join(", ", _matrices.Keys)} were found; train it anew.");

    /// <summary>Adds a matrix.</summary>
    public void Add(string name, Matrix matrix) => _matrices.Add(name, matrix);

    /// <summary>The matrices of a model file.</summary>
    public static Parameters From(ModelFile file)
    {
        var parameters = new Parameters();
        foreach (var header in file.Header.Tensors)
        {
            if (header.Shape.Length != 2) continue;
            var values = header.Type == TensorType.NameOf<sbyte>()
                ? FromRows(file.Tensor<sbyte>(header.Name).Values, file.Tensor<float>(header.Name + RowScales).Values, header.Shape[1])
                : FromWhole(file.Tensor<short>(header.Name), header.Scale);
            parameters.Add(header.Name, new Matrix(values, header.Shape[1]));
        }

        return parameters;
    }

    /// <summary>Adds the matrices to a model file: those of <paramref name="tables"/> in 8 bits, the others in 16.</summary>
    public void AddTo(ModelFileWriter writer, IReadOnlySet<string> tables)
    {
        foreach (var (name, matrix) in _matrices)
        {
            if (tables.Contains(name)) AddRows(writer, name, matrix);
            else AddWhole(writer, name, matrix);
        }
    }

    // Loading takes the loops once: they are compiled at their best at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] FromWhole(Tensor<short> tensor, double scale)
    {
        var values = new float[tensor.Values.Length];
        var numbers = tensor.Values;
        for (var index = 0; index < values.Length; index++) values[index] = numbers[index] * (float)scale;
        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] FromRows(ReadOnlySpan<sbyte> numbers, ReadOnlySpan<float> scales, int width)
    {
        var values = new float[numbers.Length];
        for (var row = 0; row < scales.Length; row++)
            for (var index = row * width; index < (row + 1) * width; index++) values[index] = numbers[index] * scales[row];
        return values;
    }

    private static void AddWhole(ModelFileWriter writer, string name, Matrix matrix)
    {
        var scale = Largest(matrix.Values) / short.MaxValue;
        var numbers = Array.ConvertAll(matrix.Values, value => (short)MathF.Round(value / scale));
        writer.AddTensor<short>(name, numbers, scale, matrix.RowCount, matrix.ColumnCount);
    }

    private static void AddRows(ModelFileWriter writer, string name, Matrix matrix)
    {
        var numbers = new sbyte[matrix.Values.Length];
        var scales = new float[matrix.RowCount];
        for (var row = 0; row < matrix.RowCount; row++)
        {
            scales[row] = Largest(matrix.Row(row)) / sbyte.MaxValue;
            for (var column = 0; column < matrix.ColumnCount; column++)
                numbers[row * matrix.ColumnCount + column] = (sbyte)MathF.Round(matrix.Row(row)[column] / scales[row]);
        }

        writer.AddTensor<sbyte>(name, numbers, 1, matrix.RowCount, matrix.ColumnCount);
        writer.AddTensor<float>(name + RowScales, scales, 1);
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = 1e-9f;
        foreach (var value in values) largest = MathF.Max(largest, MathF.Abs(value));
        return largest;
    }
}
