using System.CommandLine;
using Hearsay.Mentions;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train references`: trains for whom pronouns and descriptions stand, and writes models/en/references.bin.</summary>
internal static class TrainReferencesVerb
{
    private const string FileName = "references.bin";

    private static readonly TreeOptions Usual = new() { Rounds = 120, Leaves = 8, LeastCurvature = 3, Ridge = 3 };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder of corpora, with syntax/gum and names/gap.",
        Required = true,
    };

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Where the model goes.",
        DefaultValueFactory = _ => new DirectoryInfo("models/en"),
    };

    private static readonly Option<FileInfo?> Parser = new("--parser")
    {
        Description = "A parser that has not seen GUM, so that its trees are as good as those of any text; else the library's.",
    };

    private static readonly Option<int?> LeaveOut = new("--leave-out-fold")
    {
        Description = "A fold of the documents, 0 to 4, that is kept out.",
    };

    private static readonly Option<FileInfo?> Errors = new("--errors")
    {
        Description = "A file for the pronouns and descriptions that led astray in cross-fitting; none is of a document held out.",
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
        var command = new Command("references", "Trains for whom pronouns and descriptions stand on GUM and GAP.")
        {
            Data, Output, Parser, LeaveOut, Errors, Seed, Rounds, Leaves, RunOptions.Quiet, CommitOption,
        };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var options = Usual with
        {
            Seed = result.GetValue(Seed),
            Rounds = result.GetValue(Rounds),
            Leaves = result.GetValue(Leaves),
        };
        var reader = result.GetValue(Parser) is { } parser ? FoldReaders.ReadSyntax(parser.FullName) : SyntaxReader.Load();
        var leftOut = result.GetValue(LeaveOut);
        List<ReferenceText> texts = [.. ReadTexts(result.GetRequiredValue(Data).FullName, reader).Where(text => text.Fold != leftOut)];
        var trainer = new ReferenceTrainer(options, WordLikeness.Load());
        var crossfit = leftOut is null ? new ReferenceCrossfit(trainer, texts) : null;
        var scores = crossfit?.Figures ?? [];
        if (result.GetValue(Errors) is { } errors) File.WriteAllLines(errors.FullName, crossfit?.Errors ?? []);
        var lines = RunOptions.LinesOf(result);
        foreach (var (name, score) in scores) lines.WriteLine($"{name} {score}");
        var model = trainer.Train(texts);
        Manifest.Write(
            result.GetRequiredValue(Output).FullName, EntryOf(options, result.GetValue(CommitOption) ?? Commit.Current(), scores), model);
        lines.WriteLine($"{model.Length} bytes");
        return 0;
    }

    private static IEnumerable<ReferenceText> ReadTexts(string data, SyntaxReader reader)
    {
        foreach (var document in GumDocument.ReadAll(CorpusFiles.Gum(data)))
        {
            var article = ArticleText.FromParagraphs(document.Text);
            if (!HeldOut.Has(document.Id))
                yield return new ReferenceText(document.Id, article, reader.Read(article), new GumGold(document));
        }

        foreach (var row in GapCorpus.Read(CorpusFiles.GapValidation(data)))
        {
            var article = ArticleText.FromParagraphs(row.Text);
            yield return new ReferenceText(row.Id, article, reader.Read(article), new GapGold(row));
        }
    }

    private static ManifestEntry EntryOf(TreeOptions options, string commit, IReadOnlyDictionary<string, double> scores) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "CC BY 4.0",
        Corpora =
        [
            new ManifestCorpus(
                "GUM, the documents of free text, without those held out",
                "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain"),
            new ManifestCorpus("GAP, validation (Webster, Recasens, Axelrod, Baldridge 2018)", "Apache-2.0"),
        ],
        HeldOut = HeldOut.Documents,
        Commit = commit,
        Seed = options.Seed,
        Scores = scores,
    };
}
