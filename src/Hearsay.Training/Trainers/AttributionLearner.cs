using Hearsay.Attributions;
using Hearsay.Training.Networks;

namespace Hearsay.Training.Trainers;

/// <summary>Learns from one article on one thread: notes the steps of the linear scorers and the slopes of the network.</summary>
internal sealed class AttributionLearner
{
    // Inside a content PolNeAR marks nothing, so a cue there is weak evidence against the word, not none: tuned on dev.
    private const float NestedWeight = 0.02f;

    private readonly LinearWeights _heads;
    private readonly LatticeLearner _extents;
    private readonly LatticeLearner _sources;
    private readonly LatticeLearner _contents;
    private readonly float _linearDropout;
    private readonly FeatureList _features = new();
    private readonly SpanLattice _lattice = new();

    /// <summary>Learns for scorers that others may learn for at the same time.</summary>
    public AttributionLearner(
        StatementLearner network, LinearWeights heads, LinearWeights extents, LinearWeights sources, LinearWeights contents,
        float linearDropout)
    {
        Network = network;
        _heads = heads;
        _linearDropout = linearDropout;
        _extents = new LatticeLearner(extents, Log);
        _sources = new LatticeLearner(sources, Log);
        _contents = new LatticeLearner(contents, Log);
    }

    /// <summary>The network's part.</summary>
    public StatementLearner Network { get; }

    /// <summary>The steps of the linear scorers.</summary>
    public FeatureLog Log { get; } = new();

    /// <summary>Learns from an article and returns the losses.</summary>
    public LossTally Learn(AttributionExample example, Random random)
    {
        var losses = new LossTally();
        Network.Take();
        Network.Read(example.Table, random);
        LearnHeads(example, random, losses);
        foreach (var relation in example.Relations)
        {
            _sources.IsSilent = random.NextSingle() < _linearDropout;
            _contents.IsSilent = random.NextSingle() < _linearDropout;
            CueExtentFeatures.Fill(example.Table, relation.Head, _lattice);
            LearnSpan(_extents, relation.Cue, losses, 0);
            LearnSource(example.Table, relation, losses);
            LearnContents(example.Table, relation, losses);
        }

        Network.Return(example.Table);
        return losses;
    }

    private void LearnHeads(AttributionExample example, Random random, LossTally losses)
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
            var isSilent = random.NextSingle() < _linearDropout;
            var probability = 1 / (1 + MathF.Exp((isSilent ? 0 : -_heads.Score(_features[0])) - Network.Scores.Cue(token)));
            losses.Add(3, -MathF.Log(MathF.Max(isHead ? probability : 1 - probability, 1e-9f)));
            var slope = (probability - (isHead ? 1 : 0)) * (isInContent[token] && !isHead ? NestedWeight : 1);
            if (!isSilent) Log.Add(_heads, _features[0], slope);
            Network.LearnCue(token, slope);
        }
    }

    private void LearnSource(TokenTable table, GoldRelation relation, LossTally losses)
    {
        SourceFeatures.Fill(table, relation.Cue, relation.Head, _lattice);
        Network.Scores.Score(relation.Head, SpanRole.Source, _lattice);
        if (LearnSpan(_sources, relation.Source, losses, 1)) Network.LearnSpan(relation.Head, SpanRole.Source, _lattice);
    }

    private void LearnContents(TokenTable table, GoldRelation relation, LossTally losses)
    {
        var question = new ContentQuestion(table, relation.Cue, relation.Head, relation.Source, []);
        foreach (var content in relation.Contents)
        {
            LearnPart(question, content, losses);
            question = question with { Parts = question.Parts.Add(content) };
        }

        LearnPart(question, null, losses);
    }

    private void LearnPart(ContentQuestion question, TokenRange? part, LossTally losses)
    {
        var role = question.Parts.IsEmpty ? SpanRole.Content : SpanRole.FurtherContent;
        ContentFeatures.Fill(question, _lattice);
        Network.Scores.Score(question.Head, role, _lattice);
        if (LearnSpan(_contents, part, losses, 2)) Network.LearnSpan(question.Head, role, _lattice);
    }

    // A span that is not among the candidates teaches nothing; how many there are is reported.
    private bool LearnSpan(LatticeLearner learner, TokenRange? range, LossTally losses, int kind)
    {
        var right = _lattice.Find(range);
        if (right < 0) losses.Miss(kind);
        else losses.Add(kind, learner.Learn(_lattice, right));
        return right >= 0;
    }
}
