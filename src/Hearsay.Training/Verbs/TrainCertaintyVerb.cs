using System.CommandLine;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train certainty`: trains how sure clauses sound to readers, and writes models/en/certainty.bin.</summary>
internal static class TrainCertaintyVerb
{
    private const string FileName = "certainty.bin";

    private static readonly TreeOptions Usual = new() { Rounds = 120, Leaves = 8, LeastCurvature = 3, Ridge = 5 };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of corpora, with certainty/uw and certainty/meantime.",
        Required = true,
    };

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Where the model goes.",
        DefaultValueFactory = _ => new DirectoryInfo("models/en"),
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "What random choices are drawn from.",
        DefaultValueFactory = _ => Usual.Seed,
    };

    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "The number of trees.",
        DefaultValueFactory = _ => Usual.Rounds,
    };

    private static readonly Option<int> Leaves = new("--leaves")
    {
        Description = "The most leaves of a tree.",
        DefaultValueFactory = _ => Usual.Leaves,
    };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifest; else git is asked.",
    };

    /// <summary>The verb with its options; the defaults were chosen by cross-fitting.</summary>
    public static Command Create()
    {
        var command = new Command("certainty", "Trains how sure clauses sound to readers on the factuality corpora UW and MEANTIME.")
        {
            Data, Output, Seed, Rounds, Leaves, RunOptions.Quiet, CommitOption,
        };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var options = Usual with { Seed = result.GetValue(Seed), Rounds = result.GetValue(Rounds), Leaves = result.GetValue(Leaves) };
        var data = result.GetRequiredValue(Data).FullName;
        var maker = new CertaintyExampleMaker(SyntaxReader.Load());
        List<CertaintyExample> examples =
        [
            .. FactualityCorpus.Read(CorpusFiles.FactualityUw(data), "UW").SelectMany(maker.Make),
            .. FactualityCorpus.Read(CorpusFiles.FactualityMeantime(data), "MEANTIME").SelectMany(maker.Make),
        ];
        var trainer = new CertaintyTrainer(options);
        var scores = FiguresOf(trainer.Crossfit(examples));
        var lines = RunOptions.LinesOf(result);
        lines.WriteLine($"{examples.Count} events, {maker.Names.Count} numbers a clause");
        foreach (var (name, score) in scores) lines.WriteLine($"{name} {score}");
        var model = trainer.Train(examples, maker.Names);
        Manifest.Write(
            result.GetRequiredValue(Output).FullName, EntryOf(options, result.GetValue(CommitOption) ?? Commit.Current(), scores), model);
        lines.WriteLine($"{model.Length} bytes");
        return 0;
    }

    private static Dictionary<string, double> FiguresOf((FactualityScore Trees, FactualityScore Rules) scores)
    {
        const string What = "UW and MEANTIME train, cross-fitted";
        return new Dictionary<string, double>
        {
            [$"{What}: mean of F1 of so, not so and open"] = Math.Round(scores.Trees.MacroF1, 2),
            [$"{What}: mean error, of 6"] = Math.Round(scores.Trees.MeanError, 3),
            [$"{What}: mean of F1 of so, not so and open, rules alone"] = Math.Round(scores.Rules.MacroF1, 2),
            [$"{What}: mean error, of 6, rules alone"] = Math.Round(scores.Rules.MeanError, 3),
        };
    }

    private static ManifestEntry EntryOf(TreeOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "Research: the corpora were made for research and state no other licence; the weights hold no text of them",
        Corpora =
        [
            new ManifestCorpus("UW factuality, train (Lee, Artzi, Choi, Zettlemoyer 2015)", "research"),
            new ManifestCorpus("MEANTIME factuality, train (Minard and others 2016)", "research"),
        ],
        HeldOut = [],
        Commit = commit,
        Seed = options.Seed,
        Scores = scores,
    };
}
