using Hearsay.Attributions;
using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>Carries slopes back through the network of cues, sources and contents, an article at a time, on one thread.</summary>
internal sealed class StatementLearner(StatementEncoder encoder, Parameters parameters, float dropout)
{
    private const int Width = StatementEncoder.KeyWidth;

    private readonly StatementMemory _memory = new();
    private readonly LinearSlope _states = new(StatementEncoder.StateLayer);
    private readonly LinearSlope _vectors = new(StatementEncoder.VectorLayer);
    private readonly BiLstmSlope _context = new(StatementEncoder.ContextLayer);
    private readonly LinearSlope _keys = new(StatementEncoder.KeyLayer);
    private readonly LinearSlope _queries = new(StatementEncoder.QueryLayer);
    private readonly LinearSlope _cueHidden = new(StatementEncoder.CueHiddenLayer);
    private readonly LinearSlope _cues = new(StatementEncoder.CueLayer);
    private readonly Dropout _stateDropout = new(dropout);
    private readonly Dropout _contextDropout = new(dropout);
    private readonly float[] _querySlope = new float[encoder.Queries.OutputStride];
    private float[] _contexts = [];
    private float[] _contextSlopes = [];
    private float[] _keySlopes = [];
    private float[] _cueSlopes = [];
    private float[] _cueHiddenSlopes = [];
    private float[] _inputSlopes = [];
    private int[] _rows = [];

    /// <summary>The slopes since they were last cleared.</summary>
    public Slopes Slopes { get; } = new(parameters, StatementShape.Tables);

    /// <summary>What the network made of the article that was read last.</summary>
    public StatementScores Scores { get; private set; } = null!; // Read comes before all else.

    /// <summary>Takes the weights anew, after a step.</summary>
    public void Take()
    {
        _states.Take(parameters);
        _context.Take(parameters);
        foreach (var slope in (LinearSlope[])[_keys, _queries, _cueHidden, _cues]) slope.Take(parameters);
    }

    /// <summary>Reads an article.</summary>
    public void Read(TokenTable table, Random random)
    {
        _memory.Fit(table, 0, int.MaxValue, encoder);
        var (count, width, batch) = (_memory.Order.Length, encoder.Context.OutputCount, _memory.Batch);
        _stateDropout.Draw(random, batch.SequenceCount, table.Syntax.States.Width);
        _contextDropout.Draw(random, batch.SequenceCount, width);
        encoder.LookUp(table, _memory);
        Silence(_stateDropout, _memory.States, table.Syntax.States.Width);
        encoder.Embed(table.Syntax.States.Width, _memory);
        encoder.Context.Read(batch, _memory.Input, encoder.States.OutputStride, _memory.Context, _memory.Contexts);
        Room.Fit(ref _contexts, count * width);
        _memory.Contexts[..(count * width)].CopyTo(_contexts);
        Silence(_contextDropout, _memory.Contexts, width);
        encoder.Score(_memory.Contexts, count, _memory);
        Scores = StatementScores.From(table, encoder, _memory);
        Room.Fit(ref _rows, table.Count);
        for (var row = 0; row < count; row++) _rows[_memory.Order[row]] = row;
        Clear(ref _contextSlopes, count * width);
        Clear(ref _keySlopes, count * encoder.Keys.OutputStride);
        Clear(ref _cueSlopes, count * encoder.Cues.OutputStride);
    }

    /// <summary>Notes the slope of a token's score as a cue's head.</summary>
    public void LearnCue(int token, float slope) => _cueSlopes[_rows[token] * encoder.Cues.OutputStride] += slope;

    /// <summary>Notes the slopes that a lattice holds in place of the scores it was given for a cue's head.</summary>
    public void LearnSpan(int head, SpanRole role, SpanLattice lattice)
    {
        Array.Clear(_querySlope);
        var (query, key) = (StatementScores.QueryOf(role), StatementScores.KeyOf(role));
        for (var index = 0; index < lattice.StartCount; index++)
            LearnMatch(query, lattice.StartToken(index), key, lattice.StartScores[index]);
        for (var index = 0; index < lattice.EndCount; index++)
            LearnMatch(query + Width, lattice.EndToken(index) - 1, key + Width, lattice.EndScores[index]);
        _querySlope[StatementEncoder.QueryCount * Width + (int)role] = lattice.NoneScore;
        var width = encoder.Context.OutputCount;
        _queries.Learn(Scores.Context(head), width, _querySlope, 1, Slopes);
        _queries.Pass(_querySlope, 1, _contextSlopes.AsSpan(_rows[head] * width, width), width);
    }

    /// <summary>Carries the slopes of the article back to all weights.</summary>
    public void Return(TokenTable table)
    {
        var (count, width, batch) = (_memory.Order.Length, encoder.Context.OutputCount, _memory.Batch);
        _keys.Learn(_memory.Contexts, width, _keySlopes, count, Slopes);
        _keys.Pass(_keySlopes, count, _contextSlopes, width);
        ReturnCues(count, width);
        Silence(_contextDropout, _contextSlopes, width);
        Clear(ref _inputSlopes, count * encoder.States.OutputStride);
        _context.Learn(
            encoder.Context, batch, _memory.Context, _memory.Input, encoder.States.OutputStride, _contexts, _contextSlopes, Slopes,
            _inputSlopes);
        _states.Learn(_memory.States, table.Syntax.States.Width, _inputSlopes, count, Slopes);
        var vectorSlopes = Slopes[Weights.Names(StatementEncoder.VectorLayer).Weights];
        _vectors.Learn(vectorSlopes, _memory.Vectors, WordVectors.Width, _inputSlopes, count);
        for (var row = 0; row < count; row++) ReturnToTraits(row);
    }

    private void ReturnToTraits(int row)
    {
        var stride = encoder.States.OutputStride;
        foreach (var trait in _memory.Traits(row))
            Slopes.AddRow(StatementEncoder.TraitTable, trait, _inputSlopes.AsSpan(row * stride, stride));
    }

    private void ReturnCues(int count, int width)
    {
        var hidden = encoder.CueHidden.OutputStride;
        Clear(ref _cueHiddenSlopes, count * hidden);
        _cues.Learn(_memory.CueHidden, hidden, _cueSlopes, count, Slopes);
        _cues.Pass(_cueSlopes, count, _cueHiddenSlopes, hidden);
        for (var index = 0; index < count * hidden; index++)
            if (_memory.CueHidden[index] <= 0) _cueHiddenSlopes[index] = 0;
        _cueHidden.Learn(_memory.Contexts, width, _cueHiddenSlopes, count, Slopes);
        _cueHidden.Pass(_cueHiddenSlopes, count, _contextSlopes, width);
    }

    private void LearnMatch(int query, int token, int key, float slope)
    {
        if (slope == 0) return;
        var stride = encoder.Keys.OutputStride;
        RowSum.Add(Scores.Keys(token).Slice(key, Width), slope, _querySlope.AsSpan(query, Width));
        RowSum.Add(Scores.Queries.Slice(query, Width), slope, _keySlopes.AsSpan(_rows[token] * stride + key, Width));
    }

    private void Silence(Dropout mask, Span<float> rows, int width)
    {
        var batch = _memory.Batch;
        for (var step = 0; step < batch.StepCount; step++)
            for (var place = 0; place < batch.ActiveCount(step); place++)
                mask.Apply(place, rows.Slice((batch.FirstRow(step) + place) * width, width));
    }

    private static void Clear(ref float[] array, int count)
    {
        Room.Fit(ref array, count);
        array.AsSpan(0, count).Clear();
    }
}
