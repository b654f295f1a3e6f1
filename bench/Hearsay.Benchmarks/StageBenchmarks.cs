using BenchmarkDotNet.Attributes;
using Hearsay.Syntax;

namespace Hearsay.Benchmarks;

/// <summary>The stages of the journey on the six samples, one after another: time and allocation for all six.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Reader _reader = Reader.Load();
    private readonly SyntaxReader _syntaxReader = SyntaxReader.Load();
    private IReadOnlyList<Input> _inputs = [];
    private Article[] _articles = [];

    [GlobalSetup]
    public void Open()
    {
        _inputs = Input.LoadAll(Path.Combine(Machine.ResultFolder(), "..", "..", "..", "samples"));
        _articles = [.. _inputs.Select(input => input.Open(_reader))];
    }

    [Benchmark]
    public int OpenPages() => _inputs.Sum(input => input.Open(_reader).Text.Length);

    [Benchmark]
    public int ReadSyntax() => _articles.Sum(article => _syntaxReader.Read(article).Tokens.Length);

    [Benchmark]
    public int ReadAttributions() => _articles.Sum(article => _reader.Read(article).Attributions.Length);

    [Benchmark(Baseline = true)]
    public int OpenAndRead() => _inputs.Sum(input => _reader.Read(input.Open(_reader)).Attributions.Length);
}
