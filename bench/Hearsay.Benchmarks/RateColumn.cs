using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hearsay.Benchmarks;

/// <summary>A column that says how many of something are done in a second, by the mean time.</summary>
/// <param name="columnName">The name of the column, such as GFLOP/s.</param>
/// <param name="countOf">How many are done at a time.</param>
/// <param name="unit">How many of them make one of the column's unit, such as a thousand million.</param>
internal sealed class RateColumn(string columnName, Func<BenchmarkCase, double> countOf, double unit) : IColumn
{
    private const double NanosecondsASecond = 1e9;

    public string Id => $"{nameof(RateColumn)}.{columnName}";

    public string ColumnName => columnName;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{columnName} by the mean time, on one core";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (countOf(benchmarkCase) * NanosecondsASecond / statistics.Mean / unit).ToString("F1", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
