using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>Reads the paragraphs of an article in both directions, so that every token knows who speaks around it.</summary>
/// <remarks>It stands on the states of the parser's network, which know no more than a sentence.</remarks>
internal sealed class StatementEncoder
{
    /// <summary>The parameters of the layers.</summary>
    public const string StateLayer = "states";

    /// <inheritdoc cref="StateLayer"/>
    public const string VectorLayer = "vectors";

    /// <inheritdoc cref="StateLayer"/>
    public const string TraitTable = "traits";

    /// <inheritdoc cref="StateLayer"/>
    public const string ContextLayer = "context";

    /// <inheritdoc cref="StateLayer"/>
    public const string KeyLayer = "keys";

    /// <inheritdoc cref="StateLayer"/>
    public const string QueryLayer = "queries";

    /// <inheritdoc cref="StateLayer"/>
    public const string CueHiddenLayer = "cues.hidden";

    /// <inheritdoc cref="StateLayer"/>
    public const string CueLayer = "cues";

    /// <summary>The width of a key: what a token offers as a start or an end.</summary>
    public const int KeyWidth = 48;

    /// <summary>The keys of a token: as the first and the last word of a source, and of a content.</summary>
    public const int KeyCount = 4;

    /// <summary>The queries of a cue's head: for starts and ends in each <see cref="SpanRole"/>.</summary>
    public const int QueryCount = 6;

    /// <summary>What a head says, beside its queries, of there being no span in each role.</summary>
    public const int NoneCount = 3;

    private readonly WordVectors _vectors;
    private Matrix _traits = new([], 1);

    /// <summary>Takes the layers of a network.</summary>
    public StatementEncoder(WordVectors vectors, Parameters parameters)
    {
        _vectors = vectors;
        Take(parameters);
    }

    public Linear States { get; } = new();

    /// <summary>What the word itself means, which states of syntax forget: "quipped" is like "said".</summary>
    public Linear Vectors { get; } = new();

    public BiLstm Context { get; } = new();

    public Linear Keys { get; } = new();

    public Linear Queries { get; } = new();

    public Linear CueHidden { get; } = new();

    public Linear Cues { get; } = new();

    /// <summary>Takes the layers anew, after a step of training.</summary>
    public void Take(Parameters parameters)
    {
        States.Fill(parameters, StateLayer);
        Vectors.Fill(parameters, VectorLayer);
        Context.Fill(parameters, ContextLayer);
        Keys.Fill(parameters, KeyLayer);
        Queries.Fill(parameters, QueryLayer);
        CueHidden.Fill(parameters, CueHiddenLayer);
        Cues.Fill(parameters, CueLayer);
        _traits = parameters[TraitTable];
    }

    /// <summary>Looks up what the network is told of the tokens of a batch: states, vectors of words, traits.</summary>
    public void LookUp(TokenTable table, StatementMemory memory)
    {
        var states = table.Syntax.States;
        var order = memory.Order;
        for (var row = 0; row < order.Length; row++)
        {
            states.Read(order[row], memory.States.Slice(row * states.Width, states.Width));
            _vectors.Read(_vectors.Find(table.Text(order[row])), memory.Vectors.Slice(row * WordVectors.Width, WordVectors.Width));
            TokenTraits.Write(table, order[row], memory.Traits(row));
        }
    }

    /// <summary>Writes a row for each token of a batch: the sum of what was looked up, projected.</summary>
    public void Embed(int stateWidth, StatementMemory memory)
    {
        var rowCount = memory.Order.Length;
        States.Apply(memory.States, stateWidth, rowCount, memory.Input);
        MatrixProduct.Add(memory.Vectors, WordVectors.Width, rowCount, Vectors.Weights, memory.Input, States.OutputStride);
        for (var row = 0; row < rowCount; row++)
        {
            var input = memory.Input.Slice(row * States.OutputStride, States.OutputStride);
            foreach (var trait in memory.Traits(row)) RowSum.Add(_traits.Row(trait), input);
        }
    }

    /// <summary>Scores the tokens of a batch as heads of cues and writes their keys, in the order of the batch.</summary>
    public void Score(ReadOnlySpan<float> contexts, int rowCount, StatementMemory memory)
    {
        var width = Context.OutputCount;
        CueHidden.Apply(contexts, width, rowCount, memory.CueHidden);
        Linear.Rectify(memory.CueHidden[..(rowCount * CueHidden.OutputStride)]);
        Cues.Apply(memory.CueHidden, CueHidden.OutputStride, rowCount, memory.Cues);
        Keys.Apply(contexts, width, rowCount, memory.Keys);
    }
}
