using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the scorers behind the proposals on examples; the same examples and seed give the same models.</summary>
internal sealed class AttributionTrainer
{
    // Inside a content PolNeAR marks nothing, so a cue there is weak evidence against the word, not none: tuned on dev.
    private const float NestedWeight = 0.02f;

    private readonly LinearOptions _options;
    private readonly LinearWeights _heads;
    private readonly LatticeWeights _extents;
    private readonly LatticeWeights _sources;
    private readonly LatticeWeights _contents;
    private readonly FeatureList _features = new();
    private readonly SpanLattice _lattice = new();

    /// <summary>Starts from zero.</summary>
    public AttributionTrainer(LinearOptions options)
    {
        _options = options;
        _heads = new LinearWeights(options);
        _extents = new LatticeWeights(options with { Bits = options.Bits - 2 });
        _sources = new LatticeWeights(options);
        _contents = new LatticeWeights(options with { Bits = options.Bits + 1 });
    }

    /// <summary>Trains for all epochs and reports each one's mean losses.</summary>
    public ProposalModels Train(ImmutableArray<AttributionExample> examples, Action<string> report)
    {
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = new Random(_options.Seed);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var losses = new LossTally();
            foreach (var index in order) Learn(examples[index], losses);
            report($"epoch {epoch}: {losses}");
        }

        return new ProposalModels(_heads.Quantize(), _extents.Quantize(), _sources.Quantize(), _contents.Quantize());
    }

    private void Learn(AttributionExample example, LossTally losses)
    {
        LearnHeads(example, losses);
        foreach (var relation in example.Relations)
        {
            CueExtentFeatures.Fill(example.Table, relation.Head, _lattice);
            LearnSpan(_extents, relation.Cue, losses, 0);
            SourceFeatures.Fill(example.Table, relation.Cue, relation.Head, _lattice);
            LearnSpan(_sources, relation.Source, losses, 1);
            LearnContents(example.Table, relation, losses);
        }
    }

    private void LearnHeads(AttributionExample example, LossTally losses)
    {
        var heads = example.Relations.Select(relation => relation.Head).ToHashSet();
        var isInContent = new bool[example.Table.Count];
        foreach (var content in example.Relations.SelectMany(relation => relation.Contents))
        {
            isInContent.AsSpan(content.First, content.Count).Fill(true);
        }

        for (var token = 0; token < example.Table.Count; token++)
        {
            if (!CueHeadFeatures.IsCandidate(example.Table, token)) continue;
            _features.Clear();
            CueHeadFeatures.Fill(example.Table, token, _features);
            var isHead = heads.Contains(token);
            var probability = 1 / (1 + MathF.Exp(-_heads.Score(_features[0])));
            losses.Add(3, -MathF.Log(MathF.Max(isHead ? probability : 1 - probability, 1e-9f)));
            _heads.Step(_features[0], (probability - (isHead ? 1 : 0)) * (isInContent[token] && !isHead ? NestedWeight : 1));
        }
    }

    private void LearnContents(TokenTable table, GoldRelation relation, LossTally losses)
    {
        var question = new ContentQuestion(table, relation.Cue, relation.Head, relation.Source, []);
        foreach (var content in relation.Contents)
        {
            ContentFeatures.Fill(question, _lattice);
            LearnSpan(_contents, content, losses, 2);
            question = question with { Parts = question.Parts.Add(content) };
        }

        ContentFeatures.Fill(question, _lattice);
        LearnSpan(_contents, null, losses, 2);
    }

    // A span that is not among the candidates teaches nothing; how many there are is reported.
    private void LearnSpan(LatticeWeights weights, TokenRange? range, LossTally losses, int kind)
    {
        var right = _lattice.Find(range);
        if (right < 0) losses.Miss(kind);
        else losses.Add(kind, weights.Learn(_lattice, right));
    }
}
