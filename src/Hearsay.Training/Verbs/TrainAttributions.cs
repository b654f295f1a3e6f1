using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>Trains the scorers of cues, sources and contents on PolNeAR.</summary>
internal static class TrainAttributions
{
    public static ProposalModels Run(string data, LinearOptions options, TextWriter log)
    {
        var folder = Path.Combine(data, "attribution", "polnear");
        var maker = new AttributionExampleMaker();
        ImmutableArray<AttributionExample> examples = [.. PolnearCorpus.Read(Path.Combine(folder, "train.jsonl.gz")).Select(maker.Make)];
        log.WriteLine($"{examples.Length} articles, {examples.Sum(example => example.Relations.Length)} relations, {examples.Sum(example => example.LostCount)} lost");
        var models = new AttributionTrainer(options).Train(examples, log.WriteLine);
        log.WriteLine(Score(models, Path.Combine(folder, "dev.jsonl.gz"), maker));
        return models;
    }

    private static ProposalScore Score(ProposalModels models, string path, AttributionExampleMaker maker)
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
}
