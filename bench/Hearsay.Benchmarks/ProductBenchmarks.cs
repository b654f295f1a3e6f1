using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>The matrix product at the sizes that the networks ask for, with the rate it comes to.</summary>
[Config(typeof(Rates))]
public class ProductBenchmarks
{
    private const int BatchSize = 1024;

    private readonly Panels _right = new();
    private float[] _left = [];
    private float[] _target = [];

    /// <summary>The sizes, by the layers of the carried models.</summary>
    public static IEnumerable<ProductSize> Sizes =>
    [
        new("vectors", BatchSize, WordVectors.Width, 128),
        new("layer 1, input", BatchSize, 128, 512),
        new("layer 2, input", BatchSize, 256, 512),
        new("step of 40 sentences", 40, 128, 512),
        new("step of 8 sentences", 8, 128, 512),
        new("step of 1 sentence", 1, 128, 512),
        new("arcs, projections", BatchSize, 256, 384),
        new("arcs of 30 words", 30, 96, 31),
    ];

    [ParamsSource(nameof(Sizes))]
    public ProductSize Size { get; set; } = new("", 0, 0, 0);

    [GlobalSetup]
    public void Draw()
    {
        _right.Fill(Numbers.Draw(Size.Depth * Size.ColumnCount), Size.Depth, Size.ColumnCount, Size.ColumnCount);
        _left = Numbers.Draw(Size.RowCount * Size.Depth);
        _target = new float[Size.RowCount * _right.PaddedCount];
    }

    [Benchmark]
    public void Multiply()
    {
        Array.Clear(_target);
        MatrixProduct.Add(_left, Size.Depth, Size.RowCount, _right, _target, _right.PaddedCount);
    }

    private sealed class Rates : ManualConfig
    {
        public Rates()
        {
            AddColumn(new RateColumn("GFLOP/s", run => ((ProductSize)run.Parameters[nameof(Size)]).OperationCount, 1e9));
            WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(48));
        }
    }
}
