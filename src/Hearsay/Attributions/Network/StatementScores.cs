using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>What the network makes of an article's tokens: whether each heads a cue, and how well it begins or ends a source or content.
/// </summary>
internal sealed class StatementScores
{
    private const int BatchSize = 1024;
    private const int Width = StatementEncoder.KeyWidth;

    private readonly StatementEncoder _encoder;
    private readonly float[] _contexts;
    private readonly float[] _keys;
    private readonly float[] _cues;
    private readonly float[] _queries;
    private int _head = -1;

    private StatementScores(TokenTable table, StatementEncoder encoder, StatementMemory memory)
    {
        _encoder = encoder;
        (_contexts, _keys, _cues, _queries) = memory.FitArticle(table.Count, encoder);
    }

    /// <summary>Reads an article. What is read lies in the memory, until that is lent to another article.</summary>
    public static StatementScores Read(TokenTable table, StatementEncoder encoder, StatementMemory memory)
    {
        var scores = new StatementScores(table, encoder, memory);
        for (var sentence = 0; sentence < table.Syntax.Sentences.Length;)
        {
            sentence = memory.Fit(table, sentence, BatchSize, encoder);
            encoder.LookUp(table, memory);
            encoder.Embed(table.Syntax.States.Width, memory);
            encoder.Context.Read(memory.Batch, memory.Input, encoder.States.OutputStride, memory.Context, memory.Contexts);
            encoder.Score(memory.Contexts, memory.Order.Length, memory);
            scores.Take(memory);
        }

        return scores;
    }

    /// <summary>Takes what a batch that is a whole article was given: its contexts, keys and cue scores.</summary>
    public static StatementScores From(TokenTable table, StatementEncoder encoder, StatementMemory memory)
    {
        var scores = new StatementScores(table, encoder, memory);
        scores.Take(memory);
        return scores;
    }

    /// <summary>The context of a token.</summary>
    public ReadOnlySpan<float> Context(int token) =>
        _contexts.AsSpan(token * _encoder.Context.OutputCount, _encoder.Context.OutputCount);

    /// <summary>The keys of a token.</summary>
    public ReadOnlySpan<float> Keys(int token) => _keys.AsSpan(token * _encoder.Keys.OutputStride, _encoder.Keys.OutputStride);

    /// <summary>The queries of the head that was asked last.</summary>
    public ReadOnlySpan<float> Queries => _queries;

    /// <summary>The log-odds, as far as the network knows, of a token's heading a cue.</summary>
    public float Cue(int token) => _cues[token];

    /// <summary>Scores the starts, the ends and "none" of a lattice for a cue's head.</summary>
    public void Score(int head, SpanRole role, SpanLattice lattice)
    {
        Ask(head);
        var (start, end) = QueriesOf(role);
        var key = KeyOf(role);
        for (var index = 0; index < lattice.StartCount; index++)
            lattice.StartScores[index] = Match(start, lattice.StartToken(index), key);
        for (var index = 0; index < lattice.EndCount; index++)
            lattice.EndScores[index] = Match(end, lattice.EndToken(index) - 1, key + Width);
        lattice.NoneScore = _queries[StatementEncoder.QueryCount * Width + (int)role];
    }

    /// <summary>The first number of a role's keys in a row.</summary>
    public static int KeyOf(SpanRole role) => role == SpanRole.Source ? 0 : 2 * Width;

    /// <summary>The first number of a role's queries in a row.</summary>
    public static int QueryOf(SpanRole role) => 2 * (int)role * Width;

    private (int Start, int End) QueriesOf(SpanRole role) => (QueryOf(role), QueryOf(role) + Width);

    private float Match(int query, int token, int key) =>
        DotProduct.Of(_queries.AsSpan(query, Width), _keys.AsSpan(token * _encoder.Keys.OutputStride + key, Width));

    private void Ask(int head)
    {
        if (head == _head) return;
        _head = head;
        var width = _encoder.Context.OutputCount;
        _encoder.Queries.Apply(_contexts.AsSpan(head * width, width), width, 1, _queries);
    }

    private void Take(StatementMemory memory)
    {
        var (width, keys, cues) = (_encoder.Context.OutputCount, _encoder.Keys.OutputStride, _encoder.Cues.OutputStride);
        for (var row = 0; row < memory.Order.Length; row++)
        {
            var token = memory.Order[row];
            memory.Contexts.Slice(row * width, width).CopyTo(_contexts.AsSpan(token * width));
            memory.Keys.Slice(row * keys, keys).CopyTo(_keys.AsSpan(token * keys));
            _cues[token] = memory.Cues[row * cues];
        }
    }
}
