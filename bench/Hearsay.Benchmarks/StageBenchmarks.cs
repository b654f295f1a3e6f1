using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Hearsay.Attributions;
using Hearsay.Languages;
using Hearsay.Mentions;
using Hearsay.Syntax;

namespace Hearsay.Benchmarks;

/// <summary>The stages of the journey on the six samples, one after another: time and allocation for all six.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Reader _reader = Reader.Load();
    private readonly SyntaxReader _syntaxReader = SyntaxReader.Load();
    private readonly Parser _parser = Parser.Load();
    private readonly NameLexicon _lexicon = NameLexicon.Load();
    private readonly EntityFinder _entities = EntityFinder.Load();
    private readonly StatementMemory _memory = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();
    private ushort[] _flags = [];
    private IReadOnlyList<Input> _inputs = [];
    private Article[] _articles = [];
    private CutText[] _texts = [];
    private TokenTable[] _tables = [];
    private ProposalModels _models = null!; // Loaded before the first stage is measured.
    private ProposalFinder _finder = null!; // The same.

    [GlobalSetup]
    public void Open()
    {
        _inputs = Input.LoadAll(Path.Combine(Machine.ResultFolder(), "..", "..", "..", "samples"));
        _articles = [.. _inputs.Select(input => input.Open(_reader))];
        _texts = [.. _articles.Select(Cut)];
        _flags = new ushort[_texts.Max(text => text.Spans.Count)];
        var cues = CueTable.Load();
        _tables = [.. _articles.Select(article => TokenTable.From(article, _syntaxReader.Read(article), cues))];
        _models = ProposalModels.Load(_syntaxReader.Sum);
        _finder = new ProposalFinder(_models);
    }

    [Benchmark]
    public int OpenPages() => _inputs.Sum(input => input.Open(_reader).Text.Length);

    [Benchmark]
    public int CutWordsAndSentences() => _articles.Sum(article => Cut(article).Spans.Count);

    [Benchmark]
    public int LookUpNames()
    {
        foreach (var text in _texts)
        {
            var spans = CollectionsMarshal.AsSpan(text.Spans);
            foreach (var sentence in text.Sentences)
            {
                var words = spans.Slice(sentence.FirstToken, sentence.TokenCount);
                _lexicon.Write(text.Text, words, _flags.AsSpan(sentence.FirstToken, sentence.TokenCount));
            }
        }

        return _flags[0];
    }

    [Benchmark]
    public int Parse() => _texts.Sum(text => _parser.Parse(text.Text, text.Spans, text.Sentences).Tokens.Length);

    [Benchmark]
    public int FindEntities() => _tables.Sum(table => _entities.Find(table.Article, table.Syntax).Length);

    [Benchmark]
    public float ReadStatements() => _tables.Sum(table => StatementScores.Read(table, _models.Encoder, _memory).Cue(0));

    [Benchmark]
    public int Propose() => _tables.Sum(table => _finder.Find(table).Length);

    [Benchmark]
    public int ReadSyntax() => _articles.Sum(article => _syntaxReader.Read(article).Tokens.Length);

    [Benchmark]
    public int Read() => _articles.Sum(article => _reader.Read(article).Attributions.Length);

    [Benchmark(Baseline = true)]
    public int OpenAndRead() => _inputs.Sum(input => _reader.Read(input.Open(_reader)).Attributions.Length);

    private CutText Cut(Article article) => CutText.Of(article, _tokenizer, _splitter);
}
