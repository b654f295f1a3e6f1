using System.Collections.Immutable;
using System.CommandLine;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Reports;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train attributions`: trains what finds cues, sources and contents, and writes models/en/attributions.bin.</summary>
internal static class TrainAttributionsVerb
{
    private const string FileName = "attributions.bin";

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of corpora, with PolNeAR in it.",
        Required = true,
    };

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Where the model goes.",
        DefaultValueFactory = _ => new DirectoryInfo("models/en"),
    };

    private static readonly Option<FileInfo?> SyntaxFile = new("--syntax")
    {
        Description = "The model of trees on whose states this one stands; else the one that the library carries.",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "What random choices are drawn from.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Epochs = new("--epochs")
    {
        Description = "How often all articles are seen.",
        DefaultValueFactory = _ => 6,
    };

    private static readonly Option<double> Share = new("--share")
    {
        Description = "The share of the articles that is used, 0 to 1.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Bits = new("--bits")
    {
        Description = "The base-2 logarithm of a linear table's size.",
        DefaultValueFactory = _ => 18,
    };

    private static readonly Option<float> Rate = new("--rate")
    {
        Description = "The length of the network's first steps.",
        DefaultValueFactory = _ => 2e-3f,
    };

    private static readonly Option<float> LinearRate = new("--linear-rate")
    {
        Description = "The length of the linear scorers' first steps.",
        DefaultValueFactory = _ => 0.1f,
    };

    private static readonly Option<float> Dropout = new("--dropout")
    {
        Description = "The share of a row's numbers that is silenced in training, 0 to 1.",
        DefaultValueFactory = _ => 0.3f,
    };

    private static readonly Option<float> LinearDropout = new("--linear-dropout")
    {
        Description = "The share of choices that the network learns without the linear scorers, 0 to 1.",
        DefaultValueFactory = _ => 0.25f,
    };

    private static readonly Option<bool> LinearAlone = new("--linear-alone")
    {
        Description = "Leaves the network silent; --linear-dropout 1 does the same to the linear scorers. To see what each brings.",
    };

    private static readonly Option<bool> Whole = new("--whole")
    {
        Description = "Learns from all of train; else a part of it is kept for choosing, and figures are of that part.",
    };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifest; else git is asked.",
    };

    /// <summary>The verb with its options; the defaults were chosen on a part of PolNeAR train.</summary>
    public static Command Create()
    {
        var command = new Command("attributions", "Trains the network and the scorers of cues, sources and contents on PolNeAR.")
        {
            Data, Output, SyntaxFile, Seed, Epochs, Share, Bits, Rate, LinearRate, Dropout, LinearDropout, LinearAlone, Whole,
            CommitOption,
        };
        RunOptions.AddTo(command);
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var data = result.GetRequiredValue(Data).FullName;
        var (options, report) = (OptionsOf(result), RunOptions.ReportOf(result, "attributions"));
        var parser = ParserOf(result.GetValue(SyntaxFile));
        var syntax = SyntaxReader.From(parser);
        var maker = new AttributionExampleMaker(syntax);
        PolnearArticle[] articles = Part([.. PolnearCorpus.Read(CorpusFiles.PolnearTrain(data))], result.GetValue(Share));
        PolnearArticle[] kept = [.. articles.Where(article => !result.GetValue(Whole) && TuningPart.Has(article))];
        ImmutableArray<AttributionExample> examples = [.. articles.Except(kept).Select(maker.Make)];
        if (examples.IsEmpty) throw new InvalidDataException($"{data}: articles to learn from were expected, none found; raise --share.");
        var relationCount = examples.Sum(example => example.Relations.Length);
        report.Say($"{examples.Length} articles, {relationCount} relations, {examples.Sum(example => example.LostCount)} lost");
        var trainer = new AttributionTrainer(options, examples);
        var plan = $"{ProposalModels.Fingerprint} {options}, {trainer.WordCount} words, syntax {parser.Sum}";
        Learn(trainer, result, plan, report, () => kept.Length == 0 ? [] : Measure(trainer.Result(), kept, maker).ByRole);
        var models = trainer.Result();
        PolnearArticle[] dev = [.. PolnearCorpus.Read(CorpusFiles.PolnearDev(data))];
        var set = kept.Length > 0 ? "PolNeAR train, the part kept for choosing" : "PolNeAR dev";
        var score = Measure(models, kept.Length > 0 ? kept : dev, maker);
        report.Say($"{set}: {score}");
        var tuning = new TuningReader(syntax);
        if (kept.Length > 0) models = models with { Scale = ConfidenceFitter.Fit(tuning.Judge(models, kept)) };
        report.Say(Reliability.Of(tuning.Judge(models, dev)).ToString());
        var scores = score.ByName($"{set}, proposals before the rules");
        if (RunOptions.HasSunken(result, scores)) return RunOptions.UnderFloor;
        Manifest.Write(
            result.GetRequiredValue(Output).FullName, EntryOf(options, result.GetValue(CommitOption) ?? Commit.Current(), scores),
            Pack(models, trainer, parser.Sum));
        return 0;
    }

    private static void Learn(
        AttributionTrainer trainer, ParseResult result, string plan, TrainingReport report,
        Func<ImmutableArray<(string Name, double Value)>> measure)
    {
        var epochCount = result.GetValue(Epochs);
        var done = RunOptions.Resume(result, plan, report, trainer.Read);
        for (var epoch = done + 1; epoch <= epochCount; epoch++)
        {
            var losses = trainer.LearnEpoch(epoch, report.StartEpoch(epoch, trainer.WordCount));
            RunOptions.Keep(result, plan, epoch, trainer.Write);
            report.EndEpoch(epoch, losses.ByName, measure());
            if (epoch == epochCount) report.Say($"right spans out of reach: {losses.DescribeMisses()}");
        }
    }

    // Evenly spread, so that a part is like the whole.
    private static PolnearArticle[] Part(PolnearArticle[] articles, double share) =>
        [.. articles.Where((_, index) => Math.Floor((index + 1) * share) > Math.Floor(index * share))];

    private static AttributionOptions OptionsOf(ParseResult result) => new()
    {
        Linear = new LinearOptions
        {
            Seed = result.GetValue(Seed),
            Epochs = result.GetValue(Epochs),
            Bits = result.GetValue(Bits),
            LearningRate = result.GetValue(LinearRate),
            Decay = 0,
            Damping = 0.1f,
        },
        Rate = result.GetValue(Rate),
        Dropout = result.GetValue(Dropout),
        LinearDropout = result.GetValue(LinearAlone) ? 0 : result.GetValue(LinearDropout),
        IsLinearAlone = result.GetValue(LinearAlone),
    };

    private static Parser ParserOf(FileInfo? file) => file is null
        ? Parser.Load()
        : new Parser(SyntaxModel.From(ModelFile.Read(File.ReadAllBytes(file.FullName), file.FullName, SyntaxModel.Fingerprint)));

    private static ProposalScore Measure(ProposalModels models, IEnumerable<PolnearArticle> articles, AttributionExampleMaker maker)
    {
        var score = new ProposalScore();
        var finder = new ProposalFinder(models);
        foreach (var article in articles)
        {
            var table = maker.Make(article).Table;
            score.Add(article, table, finder.Find(table));
        }

        return score;
    }

    private static byte[] Pack(ProposalModels models, AttributionTrainer trainer, string parserSum)
    {
        var writer = new ModelFileWriter("attributions", "2", ProposalModels.FingerprintOn(parserSum));
        trainer.AddNetworkTo(writer);
        models.AddTo(writer);
        return writer.ToBytes();
    }

    private static ManifestEntry EntryOf(
        AttributionOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
        {
            File = FileName,
            Sha256 = "",
            Licence = "PolNeAR states no licence; the weights hold no text of it",
            Corpora = [new ManifestCorpus("PolNeAR 1.0, train (Newell, Margolin, Ruths 2018)", "none stated")],
            HeldOut = [],
            Commit = commit,
            Seed = options.Linear.Seed,
            Scores = scores,
        };
}
