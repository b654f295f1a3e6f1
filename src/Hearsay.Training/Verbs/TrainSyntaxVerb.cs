using System.CommandLine;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Networks;
using Hearsay.Training.Reports;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train syntax`: trains tags, lemmas, trees and names and writes models/en/syntax.bin.</summary>
internal static class TrainSyntaxVerb
{
    private const string FileName = "syntax.bin";

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of corpora, with syntax/ and names/.",
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
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Epochs = new("--epochs")
    {
        Description = "How often all sentences are seen.",
        DefaultValueFactory = _ => new SyntaxOptions().Epochs,
    };

    private static readonly Option<double> Share = new("--share")
    {
        Description = "The share of the documents that is used, 0 to 1.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Units = new("--units")
    {
        Description = "The units of a recurrent layer in one direction: a multiple of 32.",
        DefaultValueFactory = _ => 128,
    };

    private static readonly Option<float> Rate = new("--rate")
    {
        Description = "The length of the first steps.",
        DefaultValueFactory = _ => new SyntaxOptions().Rate,
    };

    private static readonly Option<float> StateDropout = new("--state-dropout")
    {
        Description = "The share of a state's numbers that is silenced in training, 0 to 1.",
        DefaultValueFactory = _ => new SyntaxOptions().StateDropout,
    };

    private static readonly Option<bool> WithoutGum = new("--without-gum")
    {
        Description = "Leaves GUM out, so that models of references can be fitted on trees of a reader that has not seen it.",
    };

    private static readonly Option<int?> LeaveOut = new("--leave-out-fold")
    {
        Description = "A fold of GUM's documents (0 to 4) that is left out, for cross-fitting.",
    };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifest; else git is asked.",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Command command = new("syntax", "Trains tags, lemmas, trees and names on the treebanks EWT and GUM and on corpora of names.")
        {
            Data, Output, Seed, Epochs, Share, Units, Rate, StateDropout, WithoutGum, LeaveOut, CommitOption,
        };
        RunOptions.AddTo(command);
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var data = result.GetRequiredValue(Data).FullName;
        var options = new SyntaxOptions
        {
            Seed = result.GetValue(Seed),
            Epochs = result.GetValue(Epochs),
            Rate = result.GetValue(Rate),
            StateDropout = result.GetValue(StateDropout),
        };
        var leftOut = result.GetValue(LeaveOut);
        var corpus = Read(
            data, result.GetValue(Share), document => !result.GetValue(WithoutGum) && Folds.Of(document) != leftOut);
        var units = result.GetValue(Units);
        var model = corpus.Draw(
            options.Seed, new SyntaxShape { Width = units, UnitCount = units, WordCount = 0, TagCount = 0, RelationCount = 0 });
        var examples = corpus.Examples(model.Looker);
        var wordCount = examples.Sum(example => example.Length);
        var report = RunOptions.ReportOf(result, "syntax");
        report.Say($"{examples.Count} sentences, {wordCount} words; {model.Words.Hashes.Length} known words");
        Learn(model, new SyntaxTrainer(model, examples, options), options, result, report, wordCount);
        var writer = new ModelFileWriter("syntax", "1", SyntaxModel.Fingerprint);
        model.AddTo(writer, SyntaxShape.Tables);
        var bytes = writer.ToBytes();
        // What is written is measured, not what it was rounded from.
        var written = new Parser(SyntaxModel.From(ModelFile.Read(bytes, FileName, SyntaxModel.Fingerprint)));
        var scores = Measure(written, data);
        if (RunOptions.HasSunken(result, scores)) return RunOptions.UnderFloor;
        Manifest.Write(
            result.GetRequiredValue(Output).FullName, EntryOf(options, result.GetValue(CommitOption) ?? Commit.Current(), scores), bytes);
        report.Say($"{bytes.Length} bytes");
        foreach (var (name, score) in scores) report.Say($"{name} {score}");
        return 0;
    }

    private static void Learn(
        SyntaxModel model, SyntaxTrainer trainer, SyntaxOptions options, ParseResult result, TrainingReport report, int wordCount)
    {
        var plan = $"{SyntaxModel.Fingerprint} {options}, {result.GetValue(Units)} units, {wordCount} words";
        var done = RunOptions.Resume(result, plan, report, trainer.Read);
        CorpusSentence[] dev = [.. ConlluReader.ReadTraining(CorpusFiles.EwtDev(result.GetRequiredValue(Data).FullName))];
        for (var epoch = done + 1; epoch <= options.Epochs; epoch++)
        {
            var loss = trainer.LearnEpoch(epoch, report.StartEpoch(epoch, wordCount));
            RunOptions.Keep(result, plan, epoch, trainer.Write);
            var score = TreeScore.Of(new Parser(model), dev);
            report.EndEpoch(
                epoch, loss.ByName, [("EWT dev UPOS", score.Upos), ("EWT dev UAS", score.Unlabelled), ("EWT dev LAS", score.Labelled)]);
        }
    }

    private static SyntaxCorpus Read(string data, double share, Func<string, bool> isKept)
    {
        var gum = CorpusFiles.Gum(data);
        IEnumerable<CorpusSentence> trees = ConlluReader.ReadTraining(CorpusFiles.EwtTrain(data))
            .Concat(ConlluReader.ReadTraining(gum).Where(sentence => isKept(sentence.Document)));
        var kept = Part([.. trees], share);
        HashSet<string> documents = [.. kept.Select(sentence => sentence.Document)];
        var named = NameCorpus.ReadUner(CorpusFiles.UnerTrain(data))
            .Concat(NameCorpus.ReadGum(gum))
            .Where(sentence => documents.Contains(sentence.Document));
        var namedAlone = NameCorpus.ReadConll(CorpusFiles.Wikigold(data), NameScheme.Wikigold)
            .Concat(NameCorpus.ReadConll(CorpusFiles.WnutTrain(data), NameScheme.Wnut))
            .Concat(NameCorpus.ReadConll(CorpusFiles.WnutDev(data), NameScheme.Wnut));
        return new SyntaxCorpus(kept, [.. named, .. Part([.. namedAlone], share)]);
    }

    // Evenly spread, so that a part is like the whole.
    private static T[] Part<T>(T[] sentences, double share) =>
        [.. sentences.Where((_, index) => Math.Floor((index + 1) * share) > Math.Floor(index * share))];

    private static Dictionary<string, double> Measure(Parser parser, string data)
    {
        CorpusSentence[] held = [.. ConlluReader.Read(CorpusFiles.Gum(data)).Where(sentence => HeldOut.Has(sentence.Document))];
        CorpusSentence[] dev = [.. ConlluReader.ReadTraining(CorpusFiles.EwtDev(data))];
        CorpusSentence[] news = [.. held.Where(sentence => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal))];
        return new[]
        {
            TreeScore.Of(parser, dev).ByName("EWT dev"),
            TreeScore.Of(parser, dev.Select(Headlines.ToTitleCase)).ByName("EWT dev in title case"),
            TreeScore.Of(parser, held).ByName("GUM held out"),
            TreeScore.Of(parser, news).ByName("GUM held out, news"),
        }.SelectMany(scores => scores).ToDictionary();
    }

    private static ManifestEntry EntryOf(SyntaxOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "CC BY-SA 4.0",
        Corpora =
        [
            new ManifestCorpus("Universal Dependencies English EWT 2, train", "CC BY-SA 4.0"),
            new ManifestCorpus(
                "GUM, the documents of free text, without those held out",
                "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain"),
            new ManifestCorpus("UNER English EWT, train", "CC BY-SA 4.0"),
            new ManifestCorpus("Wikigold", "CC BY 4.0"),
            new ManifestCorpus("WNUT 2017, train and dev", "CC BY 4.0"),
        ],
        HeldOut = HeldOut.Documents,
        Commit = commit,
        Seed = options.Seed,
        Scores = scores,
    };
}
