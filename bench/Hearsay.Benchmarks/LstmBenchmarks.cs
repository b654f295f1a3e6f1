using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>A recurrent layer in both directions over a batch of about 1,000 words, as the parser reads them.</summary>
[Config(typeof(Rates))]
[MemoryDiagnoser]
public class LstmBenchmarks
{
    private const int UnitCount = 128;

    // The lengths of the sentences of a long article.
    private static readonly int[] _lengths =
    [
        31, 24, 8, 42, 19, 27, 33, 12, 5, 22, 38, 29, 17, 26, 14, 45, 21, 9, 30, 25, 36, 18, 23, 11, 28, 40, 16, 20, 34, 7, 37, 32, 13, 24,
        26, 39, 15, 22, 29, 10, 27, 31, 19, 23,
    ];

    private readonly BiLstm _lstm = new();
    private readonly SequenceBatch _batch = new();
    private readonly BiLstmMemory _memory = new();
    private float[] _input = [];
    private float[] _output = [];

    /// <summary>The number of inputs: words, or the states of a first layer.</summary>
    [Params(128, 256)]
    public int InputCount { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        const int gates = Lstm.GateCount * UnitCount;
        foreach (var lstm in (Lstm[])[_lstm.Forward, _lstm.Backward])
            lstm.Fill(Numbers.Draw(InputCount * gates), Numbers.Draw(UnitCount * gates), Numbers.Draw(gates));
        _batch.Fill(_lengths);
        _input = Numbers.Draw(_batch.RowCount * InputCount);
        _output = new float[_batch.RowCount * _lstm.OutputCount];
    }

    [Benchmark]
    public void Read() => _lstm.Read(_batch, _input, InputCount, _memory, _output);

    private sealed class Rates : ManualConfig
    {
        public Rates() => AddColumn(new RateColumn("words/s", _ => _lengths.Sum(), 1));
    }
}
