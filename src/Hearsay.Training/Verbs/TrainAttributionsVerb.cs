using System.Collections.Immutable;
using System.CommandLine;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train attributions`: trains the scorers of cues, sources and contents, and writes models/en/attributions.bin.</summary>
internal static class TrainAttributionsVerb
{
    private const string FileName = "attributions.bin";

    /// <summary>The verb with its options; the defaults were chosen on PolNeAR dev.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of corpora, with PolNeAR in it.", Required = true };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the model goes.",
            DefaultValueFactory = _ => new DirectoryInfo("models/en"),
        };
        var seed = new Option<int>("--seed") { Description = "What random choices are drawn from.", DefaultValueFactory = _ => 1 };
        var epochs = new Option<int>("--epochs") { Description = "How often all articles are seen.", DefaultValueFactory = _ => 4 };
        var bits = new Option<int>("--bits") { Description = "The base-2 logarithm of a table's size.", DefaultValueFactory = _ => 18 };
        var commit = new Option<string?>("--commit") { Description = "The commit of this code, for the manifest; else git is asked." };
        var command = new Command("attributions", "Trains the scorers of cues, sources and contents on PolNeAR.")
        {
            data, output, seed, epochs, bits, commit,
        };
        command.SetAction(result => Train(
            Path.Combine(result.GetRequiredValue(data).FullName, "attribution", "polnear"),
            result.GetRequiredValue(output).FullName,
            new LinearOptions
            {
                Seed = result.GetValue(seed),
                Epochs = result.GetValue(epochs),
                Bits = result.GetValue(bits),
                LearningRate = 0.1f,
                Decay = 0,
                Damping = 0.1f,
            },
            result.GetValue(commit) ?? Commit.Current()));
        return command;
    }

    private static int Train(string corpus, string output, LinearOptions options, string commit)
    {
        var maker = new AttributionExampleMaker();
        ImmutableArray<AttributionExample> examples = [.. PolnearCorpus.Read(Path.Combine(corpus, "train.jsonl.gz")).Select(maker.Make)];
        var relationCount = examples.Sum(example => example.Relations.Length);
        var lostCount = examples.Sum(example => example.LostCount);
        Console.Error.WriteLine($"{examples.Length} articles, {relationCount} relations, {lostCount} lost");
        var models = new AttributionTrainer(options).Train(examples, Console.Error.WriteLine);
        var score = Measure(models, Path.Combine(corpus, "dev.jsonl.gz"), maker);
        Console.Error.WriteLine(score);
        Manifest.Write(output, EntryOf(options, commit, score), Pack(models));
        return 0;
    }

    private static ProposalScore Measure(ProposalModels models, string path, AttributionExampleMaker maker)
    {
        var score = new ProposalScore();
        var finder = new ProposalFinder(models);
        foreach (var article in PolnearCorpus.Read(path))
        {
            var table = maker.Make(article).Table;
            score.Add(article, table, finder.Find(table));
        }

        return score;
    }

    private static byte[] Pack(ProposalModels models)
    {
        var writer = new ModelFileWriter("attributions", "1", ProposalModels.Fingerprint);
        models.CueHead.AddTo(writer, ProposalModels.CueHeadTensor);
        models.CueExtent.AddTo(writer, ProposalModels.CueExtentTensor);
        models.Source.AddTo(writer, ProposalModels.SourceTensor);
        models.Content.AddTo(writer, ProposalModels.ContentTensor);
        return writer.ToBytes();
    }

    private static ManifestEntry EntryOf(LinearOptions options, string commit, ProposalScore score) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "PolNeAR states no licence; the weights hold no text of it",
        Corpora = [new ManifestCorpus("PolNeAR 1.0, train (Newell, Margolin, Ruths 2018)", "none stated")],
        HeldOut = [],
        Commit = commit,
        Seed = options.Seed,
        Scores = score.ByName("PolNeAR dev, proposals before the rules"),
    };
}
