using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The buffers of a <see cref="SentenceEncoder"/>, for one thread, used again for every batch.</summary>
internal sealed class EncoderMemory
{
    private int[] _order = [];
    private int[] _firstWords = [];
    private float[] _vectors = [];
    private float[] _input = [];
    private float[] _firstStates = [];
    private float[] _secondStates = [];

    /// <summary>How the rows belong to sentences.</summary>
    public SequenceBatch Batch { get; } = new();

    /// <summary>The index of every row's word.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, Batch.RowCount);

    public BiLstmMemory FirstMemory { get; } = new();

    public BiLstmMemory SecondMemory { get; } = new();

    /// <summary>The vectors of the words, row by row.</summary>
    public Span<float> Vectors => _vectors;

    /// <summary>The rows of the words.</summary>
    public Span<float> Input => _input;

    /// <summary>The states of the first layer.</summary>
    public Span<float> FirstStates => _firstStates;

    /// <summary>The states of the second layer.</summary>
    public Span<float> SecondStates => _secondStates;

    /// <summary>Lays out sentences of these lengths and makes room.</summary>
    public void Fit(ReadOnlySpan<int> lengths, int inputWidth, int firstWidth, int secondWidth)
    {
        Batch.Fill(lengths);
        Room.Fit(ref _order, Batch.RowCount);
        Room.Fit(ref _firstWords, lengths.Length);
        Room.Fit(ref _vectors, Batch.RowCount * WordVectors.Width);
        Room.Fit(ref _input, Batch.RowCount * inputWidth);
        Room.Fit(ref _firstStates, Batch.RowCount * firstWidth);
        Room.Fit(ref _secondStates, Batch.RowCount * secondWidth);
        var word = 0;
        for (var sentence = 0; sentence < lengths.Length; sentence++)
        {
            _firstWords[sentence] = word;
            word += lengths[sentence];
        }

        for (var place = 0; place < lengths.Length; place++)
            for (var step = 0; step < Batch.Length(place); step++)
                _order[Batch.Row(place, step)] = _firstWords[Batch.Given(place)] + step;
    }
}
