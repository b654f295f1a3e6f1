using System.Globalization;
using System.Text;

namespace Hearsay.Training.Reports;

/// <summary>How a training goes: a row an epoch.</summary>
internal sealed class LearningCurve(string model)
{
    private const string EpochColumn = "epoch";
    private const string SecondsColumn = "seconds";
    private const string LossPrefix = "loss of ";

    // A column is at least so wide; names that are longer widen theirs.
    private const int LeastWidth = 7;

    private readonly List<CurveRow> _rows = [];

    /// <summary>The name of the model that is trained.</summary>
    public string Model => model;

    /// <summary>The rows in the order of the epochs.</summary>
    public IReadOnlyList<CurveRow> Rows => _rows;

    /// <summary>Adds the row of the next epoch.</summary>
    public void Add(CurveRow row) => _rows.Add(row);

    /// <summary>The names of the columns of a row, each as wide as what <see cref="Line"/> writes under it.</summary>
    public static string Header(CurveRow row) =>
        string.Join("  ", Columns(row).Select(column => column.Name.PadLeft(LeastWidth)));

    /// <summary>A row as one line, whose columns stand under one another from epoch to epoch.</summary>
    public static string Line(CurveRow row) =>
        string.Join("  ", Columns(row).Select(column => column.Text.PadLeft(Math.Max(LeastWidth, column.Name.Length))));

    /// <summary>All rows as comma-separated values.</summary>
    public string ToCsv()
    {
        if (_rows.Count == 0) return "";
        var csv = new StringBuilder();
        csv.AppendJoin(',', Columns(_rows[0]).Select(column => column.Name)).Append('\n');
        foreach (var row in _rows) csv.AppendJoin(',', Columns(row).Select(column => column.Text)).Append('\n');
        return csv.ToString();
    }

    /// <summary>Takes up the rows that <see cref="ToCsv"/> wrote, up to an epoch.</summary>
    /// <exception cref="InvalidDataException">A row has another form.</exception>
    public void TakeUp(string csv, int lastEpoch)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0) return;
        var names = lines[0].Split(',');
        var rows = lines.Skip(1).Select(line => RowOf(names, line)).Where(row => row.Epoch <= lastEpoch);
        _rows.InsertRange(0, rows);
    }

    private static IEnumerable<(string Name, string Text)> Columns(CurveRow row)
    {
        yield return (EpochColumn, row.Epoch.ToString(CultureInfo.InvariantCulture));
        yield return (SecondsColumn, row.Seconds.ToString("F0", CultureInfo.InvariantCulture));
        foreach (var (name, value) in row.Losses) yield return (LossPrefix + name, value.ToString("F4", CultureInfo.InvariantCulture));
        foreach (var (name, value) in row.Figures) yield return (name, value.ToString("F2", CultureInfo.InvariantCulture));
    }

    private static CurveRow RowOf(string[] names, string line)
    {
        var columns = line.Split(',');
        if (columns.Length != names.Length)
        {
            throw new InvalidDataException(
                $"{names.Length} columns were expected in a learning curve, {columns.Length} were found in '{line}'.");
        }

        (string Name, double Value)[] values = [.. names.Zip(columns, (name, column) => (name, NumberOf(column, line)))];
        return new CurveRow(
            (int)ValueOf(values, EpochColumn),
            ValueOf(values, SecondsColumn),
            [.. values.Where(value => IsLoss(value.Name)).Select(value => (value.Name[LossPrefix.Length..], value.Value))],
            [.. values.Where(value => !IsLoss(value.Name) && value.Name is not (EpochColumn or SecondsColumn))]);
    }

    private static bool IsLoss(string name) => name.StartsWith(LossPrefix, StringComparison.Ordinal);

    private static double ValueOf((string Name, double Value)[] values, string name) =>
        Array.Find(values, value => value.Name == name).Value;

    private static double NumberOf(string column, string line) =>
        double.TryParse(column, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"A number was expected in a learning curve, '{column}' was found in '{line}'.");
}
