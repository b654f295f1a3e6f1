using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>The buffers of a <see cref="StatementEncoder"/>, lent to one article at a time, used again for every batch.</summary>
internal sealed class StatementMemory
{
    // A longer paragraph is read in pieces: nobody's statement hangs on a word that far away.
    private const int LongestSequence = 400;

    private int[] _order = [];
    private int[] _traits = [];
    private float[] _states = [];
    private float[] _vectors = [];
    private float[] _input = [];
    private float[] _contexts = [];
    private float[] _cueHidden = [];
    private float[] _cues = [];
    private float[] _keys = [];
    private float[] _articleContexts = [];
    private float[] _articleKeys = [];
    private float[] _articleCues = [];
    private float[] _articleQueries = [];
    private readonly List<int> _firstTokens = [];
    private readonly List<int> _lengths = [];

    public SequenceBatch Batch { get; } = new();

    public BiLstmMemory Context { get; } = new();

    /// <summary>The token of every row.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, Batch.RowCount);

    /// <summary>Rows of the batch, each as wide as its layer's output.</summary>
    public Span<float> States => _states;

    public Span<float> Vectors => _vectors;

    public Span<float> Input => _input;

    public Span<float> Contexts => _contexts;

    public Span<float> CueHidden => _cueHidden;

    public Span<float> Cues => _cues;

    public Span<float> Keys => _keys;

    /// <summary>The rows of the traits of a row's token.</summary>
    public Span<int> Traits(int row) => _traits.AsSpan(row * TokenTraits.Count, TokenTraits.Count);

    /// <summary>Lays out whole paragraphs from a sentence on, about as many tokens as asked, and returns the sentence just after.</summary>
    public int Fit(TokenTable table, int firstSentence, int tokenCount, StatementEncoder encoder)
    {
        var end = Gather(table, firstSentence, tokenCount);
        Batch.Fill(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_lengths));
        Room.Fit(ref _order, Batch.RowCount);
        Room.Fit(ref _traits, Batch.RowCount * TokenTraits.Count);
        Room.Fit(ref _states, Batch.RowCount * table.Syntax.States.Width);
        Room.Fit(ref _vectors, Batch.RowCount * WordVectors.Width);
        Room.Fit(ref _input, Batch.RowCount * encoder.States.OutputStride);
        Room.Fit(ref _contexts, Batch.RowCount * encoder.Context.OutputCount);
        Room.Fit(ref _cueHidden, Batch.RowCount * encoder.CueHidden.OutputStride);
        Room.Fit(ref _cues, Batch.RowCount * encoder.Cues.OutputStride);
        Room.Fit(ref _keys, Batch.RowCount * encoder.Keys.OutputStride);
        for (var place = 0; place < Batch.SequenceCount; place++)
            for (var step = 0; step < Batch.Length(place); step++)
                _order[Batch.Row(place, step)] = _firstTokens[Batch.Given(place)] + step;
        return end;
    }

    /// <summary>Makes room for what is kept of a whole article: contexts, keys, cue scores, and the queries of one head.</summary>
    public (float[] Contexts, float[] Keys, float[] Cues, float[] Queries) FitArticle(int tokenCount, StatementEncoder encoder)
    {
        Room.Fit(ref _articleContexts, tokenCount * encoder.Context.OutputCount);
        Room.Fit(ref _articleKeys, tokenCount * encoder.Keys.OutputStride);
        Room.Fit(ref _articleCues, tokenCount);
        Room.Fit(ref _articleQueries, encoder.Queries.OutputStride);
        return (_articleContexts, _articleKeys, _articleCues, _articleQueries);
    }

    private int Gather(TokenTable table, int firstSentence, int tokenCount)
    {
        var sentences = table.Syntax.Sentences;
        _firstTokens.Clear();
        _lengths.Clear();
        var (sentence, count) = (firstSentence, 0);
        while (sentence < sentences.Length && count < tokenCount)
        {
            var first = sentence;
            while (sentence < sentences.Length && sentences[sentence].Block == sentences[first].Block
                && sentences[sentence].EndToken - sentences[first].FirstToken <= LongestSequence) sentence++;
            var length = sentences[sentence - 1].EndToken - sentences[first].FirstToken;
            _firstTokens.Add(sentences[first].FirstToken);
            _lengths.Add(length);
            count += length;
        }

        return sentence;
    }
}
