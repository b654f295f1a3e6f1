using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Training.Networks;

/// <summary>Learns from part of a batch, on one thread: reads with the library's own layers and carries the losses' slopes back.</summary>
internal sealed class SyntaxLearner
{
    private readonly SentenceEncoder _encoder;
    private readonly HeadLearner _heads;
    private readonly SyntaxOptions _options;
    private readonly WordRows _words = new();
    private readonly EncoderMemory _memory = new();
    private readonly LinearSlope _projection = new(WordEmbedder.Projection);
    private readonly BiLstmSlope _first = new(SentenceEncoder.FirstLayer);
    private readonly BiLstmSlope _second = new(SentenceEncoder.SecondLayer);
    private readonly Dropout _inputDropout;
    private readonly Dropout _firstDropout;
    private readonly Dropout _stateDropout;
    private float[] _firstStates = [];
    private float[] _states = [];
    private float[] _stateSlopes = [];
    private float[] _secondSlopes = [];
    private float[] _firstSlopes = [];
    private float[] _inputSlopes = [];

    /// <summary>Learns for a network whose layers others may learn for at the same time.</summary>
    public SyntaxLearner(SentenceEncoder encoder, SyntaxHeads heads, Parameters parameters, SyntaxOptions options)
    {
        _encoder = encoder;
        _options = options;
        _heads = new HeadLearner(heads);
        _inputDropout = new Dropout(options.InputDropout);
        _firstDropout = new Dropout(options.StateDropout);
        _stateDropout = new Dropout(options.StateDropout);
        Slopes = new Slopes(parameters, SyntaxShape.Tables);
    }

    /// <summary>The slopes since they were last cleared.</summary>
    public Slopes Slopes { get; }

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take(Parameters parameters)
    {
        _projection.Take(parameters);
        _first.Take(parameters);
        _second.Take(parameters);
        _heads.Take(parameters);
    }

    /// <summary>Reads sentences, adds their slopes and returns their losses.</summary>
    public SyntaxLoss Learn(IReadOnlyList<SyntaxExample> examples, Random random)
    {
        if (examples.Count == 0) return default;
        int[] lengths = [.. examples.Select(example => example.Length)];
        Fill(examples, random);
        Read(lengths, random);
        var width = _encoder.StateWidth;
        Clear(ref _stateSlopes, _memory.Batch.RowCount * width);
        var loss = _heads.Learn(examples, _states, width, _stateSlopes, Slopes);
        Return();
        return loss;
    }

    private void Fill(IReadOnlyList<SyntaxExample> examples, Random random)
    {
        _words.Resize(examples.Sum(example => example.Length));
        var first = 0;
        foreach (var example in examples)
        {
            example.Vectors.CopyTo(_words.Vectors[first..]);
            example.Words.CopyTo(_words.Words[first..]);
            example.Flags.CopyTo(_words.Flags[first..]);
            for (var word = 0; word < example.Length; word++)
                example.Pieces.AsSpan(word * WordPieces.Count, WordPieces.Count).CopyTo(_words.Pieces(first + word));
            first += example.Length;
        }

        for (var word = 0; word < _words.Count; word++) Blind(word, random);
    }

    // Any word may be unknown, in a list or not: the network must do with what is left.
    private void Blind(int word, Random random)
    {
        if (random.NextSingle() < _options.WordDropout) _words.Words[word] = -1;
        if (random.NextSingle() < _options.VectorDropout) _words.Vectors[word] = -1;
        if (random.NextSingle() < _options.FlagDropout) _words.Flags[word] = 0;
    }

    private void Read(int[] lengths, Random random)
    {
        var (embedder, batch) = (_encoder.Embedder, _memory.Batch);
        _memory.Fit(lengths, embedder.Width, _encoder.First.OutputCount, _encoder.StateWidth);
        _inputDropout.Draw(random, lengths.Length, embedder.Width);
        _firstDropout.Draw(random, lengths.Length, _encoder.First.OutputCount);
        _stateDropout.Draw(random, lengths.Length, _encoder.StateWidth);
        embedder.Write(_words, _memory.Order, _memory.Vectors, _memory.Input);
        Silence(_inputDropout, _memory.Input, embedder.Width);
        _encoder.First.Read(batch, _memory.Input, embedder.Width, _memory.FirstMemory, _memory.FirstStates);
        Room.Fit(ref _firstStates, batch.RowCount * _encoder.First.OutputCount);
        _memory.FirstStates[..(batch.RowCount * _encoder.First.OutputCount)].CopyTo(_firstStates);
        Silence(_firstDropout, _firstStates, _encoder.First.OutputCount);
        _encoder.Second.Read(batch, _firstStates, _encoder.First.OutputCount, _memory.SecondMemory, _memory.SecondStates);
        ToTextOrder();
    }

    private void ToTextOrder()
    {
        var width = _encoder.StateWidth;
        Room.Fit(ref _states, _memory.Batch.RowCount * width);
        ForEachRow((row, place) =>
        {
            var state = _states.AsSpan(_memory.Order[row] * width, width);
            _memory.SecondStates.Slice(row * width, width).CopyTo(state);
            _stateDropout.Apply(place, state);
        });
    }

    private void Return()
    {
        var (batch, width, firstWidth, inputWidth) =
            (_memory.Batch, _encoder.StateWidth, _encoder.First.OutputCount, _encoder.Embedder.Width);
        Room.Fit(ref _secondSlopes, batch.RowCount * width);
        ForEachRow((row, place) =>
        {
            var slope = _secondSlopes.AsSpan(row * width, width);
            _stateSlopes.AsSpan(_memory.Order[row] * width, width).CopyTo(slope);
            _stateDropout.Apply(place, slope);
        });
        Clear(ref _firstSlopes, batch.RowCount * firstWidth);
        _second.Learn(
            _encoder.Second, batch, _memory.SecondMemory, _firstStates, firstWidth, _memory.SecondStates, _secondSlopes, Slopes,
            _firstSlopes);
        Silence(_firstDropout, _firstSlopes, firstWidth);
        Clear(ref _inputSlopes, batch.RowCount * inputWidth);
        _first.Learn(
            _encoder.First, batch, _memory.FirstMemory, _memory.Input, inputWidth, _memory.FirstStates, _firstSlopes, Slopes, _inputSlopes);
        Silence(_inputDropout, _inputSlopes, inputWidth);
        _projection.Learn(_memory.Vectors, WordVectors.Width, _inputSlopes, batch.RowCount, Slopes);
        for (var row = 0; row < batch.RowCount; row++)
            ReturnToTables(_memory.Order[row], _inputSlopes.AsSpan(row * inputWidth, inputWidth));
    }

    private void ReturnToTables(int word, ReadOnlySpan<float> slope)
    {
        if (_words.Words[word] >= 0) Slopes.AddRow(WordEmbedder.WordTable, _words.Words[word], slope);
        foreach (var piece in _words.Pieces(word)) Slopes.AddRow(WordEmbedder.PieceTable, piece, slope);
        for (var (flags, flag) = ((int)_words.Flags[word], 0); flags != 0; flags >>= 1, flag++)
            if ((flags & 1) != 0) Slopes.AddRow(WordEmbedder.FlagTable, flag, slope);
    }

    private void Silence(Dropout dropout, Span<float> rows, int width)
    {
        for (var step = 0; step < _memory.Batch.StepCount; step++)
            for (var place = 0; place < _memory.Batch.ActiveCount(step); place++)
                dropout.Apply(place, rows.Slice((_memory.Batch.FirstRow(step) + place) * width, width));
    }

    private void ForEachRow(Action<int, int> action)
    {
        for (var step = 0; step < _memory.Batch.StepCount; step++)
            for (var place = 0; place < _memory.Batch.ActiveCount(step); place++) action(_memory.Batch.FirstRow(step) + place, place);
    }

    private static void Clear(ref float[] array, int count)
    {
        Room.Fit(ref array, count);
        array.AsSpan(0, count).Clear();
    }
}
