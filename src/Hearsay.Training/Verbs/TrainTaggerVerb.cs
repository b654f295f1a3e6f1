using System.CommandLine;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train tagger`: trains tags and lemmas on the treebanks EWT and GUM and writes models/en/tagger.bin.</summary>
internal static class TrainTaggerVerb
{
    private const string FileName = "tagger.bin";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data")
        {
            Description = "The folder of corpora, with syntax/ewt and syntax/gum.",
            Required = true,
        };
        Option<DirectoryInfo> output = new("--output")
        {
            Description = "Where the model goes.",
            DefaultValueFactory = _ => new DirectoryInfo("models/en"),
        };
        Option<int> seed = new("--seed") { Description = "What random choices are drawn from.", DefaultValueFactory = _ => 1 };
        Option<int> epochs = new("--epochs")
        {
            Description = "How often all sentences are seen.",
            DefaultValueFactory = _ => new TaggerOptions().Epochs,
        };
        Option<string?> commit = new("--commit") { Description = "The commit of this code, for the manifest; else git is asked." };
        Command command = new("tagger", "Trains tags and lemmas on the treebanks EWT and GUM.") { data, output, seed, epochs, commit };
        command.SetAction(result => Train(
            Path.Combine(result.GetRequiredValue(data).FullName, "syntax"),
            result.GetRequiredValue(output).FullName,
            new TaggerOptions { Seed = result.GetValue(seed), Epochs = result.GetValue(epochs) },
            result.GetValue(commit) ?? Commit.Current()));
        return command;
    }

    private static int Train(string treebanks, string output, TaggerOptions options, string commit)
    {
        CorpusSentence[] sentences =
        [
            .. ConlluReader.ReadTraining(Path.Combine(treebanks, "ewt", "train.conllu.gz")),
            .. ConlluReader.ReadTraining(Path.Combine(treebanks, "gum")),
        ];
        Console.Error.WriteLine($"{sentences.Length} sentences");
        var model = TaggerModel.Train(
            sentences, options, (epoch, share) => Console.Error.WriteLine($"epoch {epoch}: {share:P2} right in training"));
        Dictionary<string, double> scores = Measure(treebanks, ModelFile.Read(model, FileName, TagFeatures.Fingerprint));
        Manifest.Write(output, EntryOf(options, commit, scores), model);
        Console.Error.WriteLine($"{model.Length} bytes; {string.Join(", ", scores.Select(score => $"{score.Key} {score.Value}"))}");
        return 0;
    }

    private static Dictionary<string, double> Measure(string treebanks, ModelFile file)
    {
        TokenTagger tagger = TokenTagger.From(file);
        CorpusSentence[] held = [.. ConlluReader.Read(Path.Combine(treebanks, "gum")).Where(sentence => HeldOut.Has(sentence.Document))];
        CorpusSentence[] dev = [.. ConlluReader.ReadTraining(Path.Combine(treebanks, "ewt", "dev.conllu.gz"))];
        Dictionary<string, double> scores = [];
        Add("EWT dev", dev);
        Add("EWT dev in title case", [.. dev.Select(Headlines.ToTitleCase)]);
        Add("GUM held out", held);
        Add("GUM held out, news", [.. held.Where(sentence => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal))]);
        return scores;

        void Add(string name, CorpusSentence[] sentences)
        {
            TagScore score = TagScore.Of(tagger, sentences);
            scores[$"{name}: UPOS on given tokens"] = score.Upos;
            scores[$"{name}: XPOS on given tokens"] = score.Xpos;
            scores[$"{name}: lemma on given tokens"] = score.Lemma;
        }
    }

    private static ManifestEntry EntryOf(TaggerOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
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
        ],
        HeldOut = HeldOut.Documents,
        Commit = commit,
        Seed = options.Seed,
        Scores = scores,
    };
}
