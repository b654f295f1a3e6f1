using System.CommandLine;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train opinion`: trains what is opinion and what is report, and writes models/en/opinion.bin.</summary>
internal static class TrainOpinionVerb
{
    private const string FileName = "opinion.bin";

    private static readonly LinearOptions Usual = new() { Bits = 16, Epochs = 3, LearningRate = 0.15f, Decay = 1e-4f };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of corpora, with certainty/babe.csv.gz and certainty/uw.",
        Required = true,
    };

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Where the model goes.",
        DefaultValueFactory = _ => new DirectoryInfo("models/en"),
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "What the order of the sentences is drawn from.",
        DefaultValueFactory = _ => Usual.Seed,
    };

    private static readonly Option<int> Epochs = new("--epochs")
    {
        Description = "How often all sentences are seen.",
        DefaultValueFactory = _ => Usual.Epochs,
    };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifest; else git is asked.",
    };

    /// <summary>The verb with its options; the defaults were chosen by cross-fitting.</summary>
    public static Command Create()
    {
        var command = new Command("opinion", "Trains what is opinion and what is report on BABE, without mixed sentences, and on agencies.")
        {
            Data, Output, Seed, Epochs, RunOptions.Quiet, CommitOption,
        };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var options = Usual with { Seed = result.GetValue(Seed), Epochs = result.GetValue(Epochs) };
        var maker = new OpinionExampleMaker();
        var data = result.GetRequiredValue(Data).FullName;
        var examples = new List<OpinionExample>();
        foreach (var sentence in BabeCorpus.Read(CorpusFiles.Babe(data)))
            if (sentence.IsOpinion is { } isOpinion) examples.Add(maker.Make(sentence, isOpinion));
        // What agencies write in their own voice is report; without it the scorer takes whatever is in the present tense for opinion.
        var reports = FactualityCorpus.Read(CorpusFiles.FactualityUw(data), "UW")
            .Select(sentence => maker.Make(new OpinionSentence(sentence.Id, sentence.Text, false), isOpinion: false)).ToList();
        var trainer = new OpinionTrainer(options, reports);
        var scores = FiguresOf(trainer.Crossfit(examples));
        var lines = RunOptions.LinesOf(result);
        lines.WriteLine($"{examples.Count} sentences");
        foreach (var (name, score) in scores) lines.WriteLine($"{name} {score}");
        var model = trainer.Train(examples);
        Manifest.Write(
            result.GetRequiredValue(Output).FullName, EntryOf(options, result.GetValue(CommitOption) ?? Commit.Current(), scores), model);
        lines.WriteLine($"{model.Length} bytes");
        return 0;
    }

    private static Dictionary<string, double> FiguresOf(Tally tally) => new()
    {
        ["BABE without mixed sentences, cross-fitted: opinion F1"] = Math.Round(tally.F1, 2),
        ["BABE without mixed sentences, cross-fitted: opinion precision"] = Math.Round(tally.Precision, 2),
        ["BABE without mixed sentences, cross-fitted: opinion recall"] = Math.Round(tally.Recall, 2),
    };

    private static ManifestEntry EntryOf(LinearOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "Research: the corpora were made for research and state no other licence; the weights hold no text of them",
        Corpora =
        [
            new ManifestCorpus("BABE (Spinde and others 2021), sentences on which the judges agree", "research"),
            new ManifestCorpus("UW factuality, train (Lee, Artzi, Choi, Zettlemoyer 2015), as sentences that report", "research"),
        ],
        HeldOut = [],
        Commit = commit,
        Seed = options.Seed,
        Scores = scores,
    };
}
