using System.Collections.Immutable;
using System.CommandLine;
using Hearsay.Attributions;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>Trains the scorers of cues, sources and contents on PolNeAR.</summary>
internal static class TrainAttributionsVerb
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of corpora.", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "How often the corpus is seen.", DefaultValueFactory = _ => 4 };
        var rate = new Option<float>("--rate") { Description = "The length of the first steps.", DefaultValueFactory = _ => 0.1f };
        var damping = new Option<float>("--damping") { Description = "How cautious the first steps of a rare feature are.", DefaultValueFactory = _ => 1f };
        var bits = new Option<int>("--bits") { Description = "The base-2 logarithm of the size of a table.", DefaultValueFactory = _ => 18 };
        var command = new Command("attributions", "Trains the scorers of cues, sources and contents.") { data, epochs, rate, damping, bits };
        command.SetAction(result =>
        {
            var options = new LinearOptions
            {
                Bits = result.GetValue(bits),
                Epochs = result.GetValue(epochs),
                LearningRate = result.GetValue(rate),
                Damping = result.GetValue(damping),
                Decay = 0,
            };
            Run(result.GetRequiredValue(data).FullName, options, Console.Out);
        });
        return command;
    }

    private static ProposalModels Run(string data, LinearOptions options, TextWriter log)
    {
        var folder = Path.Combine(data, "attribution", "polnear");
        var maker = new AttributionExampleMaker();
        ImmutableArray<AttributionExample> examples = [.. PolnearCorpus.Read(Path.Combine(folder, "train.jsonl.gz")).Select(maker.Make)];
        log.WriteLine($"{examples.Length} articles, {examples.Sum(example => example.Relations.Length)} relations, {examples.Sum(example => example.LostCount)} lost");
        var models = new AttributionTrainer(options).Train(examples, log.WriteLine);
        foreach (var threshold in new[] { 0.2, 0.25, 0.3, 0.35, 0.4, 0.5 })
            log.WriteLine($"{threshold}: {Score(models, threshold, Path.Combine(folder, "dev.jsonl.gz"), maker)}");
        return models;
    }

    private static ProposalScore Score(ProposalModels models, double threshold, string path, AttributionExampleMaker maker)
    {
        var score = new ProposalScore();
        var finder = new ProposalFinder(models, threshold);
        foreach (var article in PolnearCorpus.Read(path))
        {
            var table = maker.Make(article).Table;
            score.Add(article, table, finder.Find(table));
        }

        return score;
    }
}
