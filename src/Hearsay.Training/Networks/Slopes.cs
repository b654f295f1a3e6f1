using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>How the loss changes with each parameter of a network: a matrix for each of its matrices.</summary>
/// <remarks>Of tables only the rows that a batch touches are noted, so that a step costs no more for a large table.</remarks>
internal sealed class Slopes
{
    private readonly Dictionary<string, Matrix> _matrices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _touchedRows = new(StringComparer.Ordinal);

    /// <summary>Starts from zero; <paramref name="tables"/> are the matrices that are looked up row by row.</summary>
    public Slopes(Parameters parameters, IReadOnlySet<string> tables)
    {
        foreach (var (name, matrix) in parameters.All)
        {
            _matrices.Add(name, new Matrix(new float[matrix.Values.Length], matrix.ColumnCount));
            if (tables.Contains(name)) _touchedRows.Add(name, []);
        }
    }

    /// <summary>The slopes of a matrix.</summary>
    public Matrix this[string name] => _matrices[name];

    /// <summary>Whether a matrix is looked up row by row.</summary>
    public bool IsTable(string name) => _touchedRows.ContainsKey(name);

    /// <summary>The rows of a table that have slopes, in order.</summary>
    public IReadOnlyCollection<int> TouchedRows(string table) => _touchedRows[table];

    /// <summary>Adds to a row of a table.</summary>
    public void AddRow(string table, int row, ReadOnlySpan<float> slope)
    {
        _touchedRows[table].Add(row);
        RowSum.Add(slope, _matrices[table].Row(row));
    }

    /// <summary>Adds the slopes of another part of the batch.</summary>
    public void Add(Slopes other)
    {
        foreach (var (name, matrix) in _matrices)
        {
            if (!IsTable(name)) RowSum.Add(other[name].Values, matrix.Values);
            else foreach (var row in other.TouchedRows(name)) AddRow(name, row, other[name].Row(row));
        }
    }

    /// <summary>Sets all slopes to zero.</summary>
    public void Clear()
    {
        foreach (var (name, matrix) in _matrices)
        {
            if (!IsTable(name))
            {
                Array.Clear(matrix.Values);
                continue;
            }

            foreach (var row in _touchedRows[name]) matrix.Row(row).Clear();
            _touchedRows[name].Clear();
        }
    }

    /// <summary>Multiplies all slopes.</summary>
    public void Scale(float factor)
    {
        foreach (var (name, matrix) in _matrices)
        {
            if (!IsTable(name)) Scale(matrix.Values, factor);
            else foreach (var row in _touchedRows[name]) Scale(matrix.Row(row), factor);
        }
    }

    /// <summary>The length of all slopes taken as one vector.</summary>
    public float Length()
    {
        var sum = 0.0;
        foreach (var name in _matrices.Keys.Order(StringComparer.Ordinal))
        {
            var matrix = _matrices[name];
            if (!IsTable(name)) sum += Squares(matrix.Values);
            else foreach (var row in _touchedRows[name]) sum += Squares(matrix.Row(row));
        }

        return (float)Math.Sqrt(sum);
    }

    private static void Scale(Span<float> values, float factor)
    {
        foreach (ref var value in values) value *= factor;
    }

    private static double Squares(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += (double)value * value;
        return sum;
    }
}
