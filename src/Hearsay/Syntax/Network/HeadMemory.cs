using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The buffers of <see cref="SyntaxHeads"/>, for one thread, used again for every batch.</summary>
internal sealed class HeadMemory
{
    private float[] _tags = [];
    private float[] _nameHidden = [];
    private float[] _names = [];
    private float[] _projections = [];
    private float[] _queries = [];
    private float[] _relationHidden = [];
    private float[] _relations = [];
    private float[] _arcs = [];
    private float[] _heads = [];

    /// <summary>Scores and hidden rows, a word a row, each row as wide as its layer's output.</summary>
    public Span<float> Tags => _tags;

    public Span<float> NameHidden => _nameHidden;

    public Span<float> Names => _names;

    public Span<float> Projections => _projections;

    public Span<float> Queries => _queries;

    public Span<float> RelationHidden => _relationHidden;

    public Span<float> Relations => _relations;

    /// <summary>The arc scores of one sentence.</summary>
    public Span<float> Arcs => _arcs;

    /// <summary>The heads of one sentence, laid out for the product.</summary>
    public Panels HeadPanels { get; } = new();

    /// <summary>Makes room for words.</summary>
    public void Fit(SyntaxHeads heads, int wordCount)
    {
        Room.Fit(ref _tags, wordCount * heads.Tags.OutputStride);
        Room.Fit(ref _nameHidden, wordCount * heads.NameHidden.OutputStride);
        Room.Fit(ref _names, wordCount * heads.Names.OutputStride);
        Room.Fit(ref _projections, wordCount * heads.Arcs.OutputStride);
        Room.Fit(ref _queries, wordCount * heads.Query.OutputStride);
        Room.Fit(ref _relationHidden, wordCount * heads.Width);
        Room.Fit(ref _relations, wordCount * heads.Relations.OutputStride);
    }

    /// <summary>Makes room for the arcs of a sentence and returns that for its words and the root as heads.</summary>
    public Span<float> FitSentence(int wordCount, int width)
    {
        Room.Fit(ref _arcs, wordCount * (wordCount + 1 + Panels.Width));
        Room.Fit(ref _heads, (wordCount + 1) * width);
        return _heads;
    }
}
