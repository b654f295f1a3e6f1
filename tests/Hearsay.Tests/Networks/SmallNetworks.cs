using System.Collections.Immutable;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Networks;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Networks;

/// <summary>Networks so small that they are trained on <see cref="InventedNews"/> within a second.</summary>
internal static class SmallNetworks
{
    /// <summary>How the small network of tags, trees and names is trained.</summary>
    public static SyntaxOptions Syntax { get; } = new() { Epochs = 4, BatchSize = 120, WarmupSteps = 5, Rate = 1e-2f };

    /// <summary>How the small network of cues, sources and contents is trained.</summary>
    public static AttributionOptions Attributions { get; } = new()
    {
        Linear = new LinearOptions { Bits = 12, Epochs = 4, LearningRate = 0.1f, Decay = 0, Damping = 0.1f },
        Shape = new StatementShape { Width = 32, UnitCount = 32, CueWidth = 32 },
        Rate = 5e-3f,
    };

    private static readonly SyntaxShape _shape = new()
    {
        Width = 32,
        UnitCount = 32,
        ArcWidth = 32,
        NameWidth = 32,
        WordCount = 0,
        TagCount = 0,
        RelationCount = 0,
    };

    /// <summary>A model that has learned nothing yet, and what it is to learn from.</summary>
    public static (SyntaxModel Model, IReadOnlyList<SyntaxExample> Examples) Draw(InventedNews news, SyntaxOptions options)
    {
        var corpus = new SyntaxCorpus(news.Trees, news.Names);
        var model = corpus.Draw(options.Seed, _shape);
        return (model, corpus.Examples(model.Looker));
    }

    /// <summary>Trains a model to the end and writes its file.</summary>
    public static byte[] Train(InventedNews news, SyntaxOptions options)
    {
        var (model, examples) = Draw(news, options);
        var trainer = new SyntaxTrainer(model, examples, options);
        for (var epoch = 1; epoch <= options.Epochs; epoch++) trainer.LearnEpoch(epoch, _ => { });
        return Bytes(model);
    }

    /// <summary>The file of a model.</summary>
    public static byte[] Bytes(SyntaxModel model)
    {
        var writer = new ModelFileWriter("syntax", "1", SyntaxModel.Fingerprint);
        model.AddTo(writer, SyntaxShape.Tables);
        return writer.ToBytes();
    }

    /// <summary>The parser of a model's file.</summary>
    public static Parser ParserOf(byte[] bytes) =>
        new(SyntaxModel.From(ModelFile.Read(bytes, "syntax.bin", SyntaxModel.Fingerprint)));

    /// <summary>The articles as a maker that reads with the parser sees them.</summary>
    public static ImmutableArray<AttributionExample> Examples(InventedNews news, AttributionExampleMaker maker) =>
        [.. news.Articles.Select(maker.Make)];
}
