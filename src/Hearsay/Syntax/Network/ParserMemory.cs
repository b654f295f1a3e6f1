using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The buffers of a parser, lent to one text at a time, used again for every batch and every text.</summary>
internal sealed class ParserMemory
{
    private int[] _lengths = [];
    private int[] _heads = [];
    private float[] _states = [];
    private float[] _nameScores = [];
    private byte[] _namePaths = [];
    private byte[] _nameLabels = [];

    public WordRows Words { get; } = new();

    public EncoderMemory Encoder { get; } = new();

    public HeadMemory Heads { get; } = new();

    public TreeFinder Trees { get; } = new();

    /// <summary>The states of the batch's words in text order.</summary>
    public Span<float> States => _states;

    /// <summary>Makes room for a batch and returns that for the lengths of its sentences.</summary>
    public Span<int> Fit(int sentenceCount, int wordCount, SentenceEncoder encoder)
    {
        Words.Resize(wordCount);
        Room.Fit(ref _lengths, sentenceCount);
        Room.Fit(ref _states, wordCount * encoder.StateWidth);
        return _lengths.AsSpan(0, sentenceCount);
    }

    /// <summary>Room for the heads of a sentence.</summary>
    public Span<int> HeadsOf(int count)
    {
        Room.Fit(ref _heads, count);
        return _heads.AsSpan(0, count);
    }

    /// <summary>Adds the names of a sentence by the scores of its words.</summary>
    public void Names(int firstWord, int count, int stride, int firstToken, List<NameSpan> names)
    {
        Room.Fit(ref _nameScores, count * NameLabels.Count);
        Room.Fit(ref _namePaths, count * NameLabels.Count);
        Room.Fit(ref _nameLabels, count);
        for (var word = 0; word < count; word++)
            Heads.Names.Slice((firstWord + word) * stride, NameLabels.Count).CopyTo(_nameScores.AsSpan(word * NameLabels.Count));
        var labels = _nameLabels.AsSpan(0, count);
        NameLabels.Decode(_nameScores, _namePaths, labels);
        NameLabels.AddNames(_nameScores, labels, firstToken, names);
    }
}
