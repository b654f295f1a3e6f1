using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>What the network says of words by their states: tags, names, heads and relations.</summary>
/// <remarks>Heads are scored by a product of two projections (T. Dozat, C. Manning: Deep Biaffine Attention, ICLR 2017).</remarks>
internal sealed class SyntaxHeads
{
    /// <summary>The parameters of the layers.</summary>
    public const string TagLayer = "tags";

    /// <inheritdoc cref="TagLayer"/>
    public const string NameHiddenLayer = "names.hidden";

    /// <summary>The labels of names by the habits of each corpus, side by side; those that the reader keeps to come first.</summary>
    public const string NameLayer = "names";

    /// <inheritdoc cref="TagLayer"/>
    public const string ArcLayer = "arcs";

    /// <inheritdoc cref="TagLayer"/>
    public const string QueryLayer = "arcs.query";

    /// <inheritdoc cref="TagLayer"/>
    public const string RelationLayer = "relations";

    /// <summary>The rows that stand for the root: one as a head, one in relations.</summary>
    public const string Root = "root";

    /// <summary>The projections of a word: as a dependent and as a head, for arcs and for relations, side by side.</summary>
    public const int ProjectionCount = 4;

    private Matrix _root = new([], 1);

    /// <summary>Takes the layers of a network.</summary>
    public SyntaxHeads(Parameters parameters) => Take(parameters);

    public Linear Tags { get; } = new();

    public Linear NameHidden { get; } = new();

    public Linear Names { get; } = new();

    /// <summary>The four projections of a word.</summary>
    public Linear Arcs { get; } = new();

    /// <summary>What a dependent asks of its head.</summary>
    public Linear Query { get; } = new();

    public Linear Relations { get; } = new();

    /// <summary>The width of a projection.</summary>
    public int Width => Query.InputCount;

    /// <summary>The root as a head.</summary>
    public ReadOnlySpan<float> RootHead => _root.Row(0);

    /// <summary>The root in relations.</summary>
    public ReadOnlySpan<float> RootRelation => _root.Row(1);

    /// <summary>Takes the layers anew, after a step of training.</summary>
    public void Take(Parameters parameters)
    {
        Tags.Fill(parameters, TagLayer);
        NameHidden.Fill(parameters, NameHiddenLayer);
        Names.Fill(parameters, NameLayer);
        Arcs.Fill(parameters, ArcLayer);
        Query.Fill(parameters, QueryLayer);
        Relations.Fill(parameters, RelationLayer);
        _root = parameters[Root];
    }

    /// <summary>Scores tags and names and projects the words for arcs.</summary>
    public void Score(ReadOnlySpan<float> states, int stateWidth, int wordCount, HeadMemory memory)
    {
        memory.Fit(this, wordCount);
        Tags.Apply(states, stateWidth, wordCount, memory.Tags);
        NameHidden.Apply(states, stateWidth, wordCount, memory.NameHidden);
        Linear.Rectify(memory.NameHidden[..(wordCount * NameHidden.OutputStride)]);
        Names.Apply(memory.NameHidden, NameHidden.OutputStride, wordCount, memory.Names);
        Arcs.Apply(states, stateWidth, wordCount, memory.Projections);
        for (var word = 0; word < wordCount; word++)
            Linear.Rectify(memory.Projections.Slice(word * Arcs.OutputStride, 2 * Width));
        Query.Apply(memory.Projections, Arcs.OutputStride, wordCount, memory.Queries);
    }

    /// <summary>Scores for every word of a sentence each word as its head, then the root; returns how far apart the rows begin.</summary>
    public int ScoreArcs(int firstWord, int wordCount, HeadMemory memory)
    {
        var heads = memory.FitSentence(wordCount, Width);
        for (var word = 0; word < wordCount; word++)
            memory.Projections.Slice((firstWord + word) * Arcs.OutputStride + Width, Width).CopyTo(heads[(word * Width)..]);
        RootHead.CopyTo(heads[(wordCount * Width)..]);
        memory.HeadPanels.FillTransposed(heads, Width, wordCount + 1, Width);
        var stride = memory.HeadPanels.PaddedCount;
        memory.Arcs[..(wordCount * stride)].Clear();
        MatrixProduct.Add(
            memory.Queries[(firstWord * Query.OutputStride)..], Query.OutputStride, wordCount, memory.HeadPanels, memory.Arcs, stride);
        return stride;
    }

    /// <summary>Scores the relations of the words of a sentence to their heads.</summary>
    public void ScoreRelations(int firstWord, ReadOnlySpan<int> heads, HeadMemory memory)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var hidden = memory.RelationHidden.Slice((firstWord + word) * Width, Width);
            memory.Projections.Slice((firstWord + word) * Arcs.OutputStride + 2 * Width, Width).CopyTo(hidden);
            var head = heads[word] < 0
                ? RootRelation
                : memory.Projections.Slice((firstWord + heads[word]) * Arcs.OutputStride + 3 * Width, Width);
            RowSum.Add(head, hidden);
            Linear.Rectify(hidden);
        }

        Relations.Apply(
            memory.RelationHidden[(firstWord * Width)..], Width, heads.Length, memory.Relations[(firstWord * Relations.OutputStride)..]);
    }
}
