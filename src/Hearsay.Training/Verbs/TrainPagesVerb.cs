using System.Collections.Immutable;
using System.CommandLine;
using Hearsay.Html;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`train pages`: trains the scorer that tells a page's story from the rest, and writes models/pages/story.bin.</summary>
internal static class TrainPagesVerb
{
    private const string FileName = "story.bin";

    /// <summary>The verb with its options; the defaults were chosen by cross-validation on the pages to tune on.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of corpora, with pages in it.", Required = true };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the model goes.",
            DefaultValueFactory = _ => new DirectoryInfo("models/pages"),
        };
        var usual = new TreeOptions();
        var seed = new Option<int>("--seed") { Description = "What random choices are drawn from.", DefaultValueFactory = _ => usual.Seed };
        var rounds = new Option<int>("--rounds") { Description = "The number of trees.", DefaultValueFactory = _ => usual.Rounds };
        var leaves = new Option<int>("--leaves") { Description = "The most leaves of a tree.", DefaultValueFactory = _ => usual.Leaves };
        var commit = new Option<string?>("--commit") { Description = "The commit of this code, for the manifest; else git is asked." };
        var command = new Command("pages", "Trains the scorer of a page's passages on two of three sites of the sets of pages.")
        {
            data, output, seed, rounds, leaves, RunOptions.Quiet, commit,
        };
        command.SetAction(result => Train(
            Path.Combine(result.GetRequiredValue(data).FullName, "pages"),
            result.GetRequiredValue(output).FullName,
            new TreeOptions { Seed = result.GetValue(seed), Rounds = result.GetValue(rounds), Leaves = result.GetValue(leaves) },
            result.GetValue(commit) ?? Commit.Current(),
            RunOptions.LinesOf(result)));
        return command;
    }

    private static int Train(string folder, string output, TreeOptions options, string commit, TextWriter lines)
    {
        var maker = new PageExampleMaker();
        var pages = PageCorpus.Sets.SelectMany(set => PageCorpus.Read(Path.Combine(folder, set))).Select(maker.Make).ToImmutableArray();
        ImmutableArray<PageExample> tune = [.. pages.Where(page => !page.Page.IsCheck)];
        var count = tune.Sum(page => page.Answers.Length);
        lines.WriteLine($"{pages.Length} pages, {tune.Length} of them to tune on, with {count} passages");
        var (first, second) = new StoryTrainer(options).Train(tune);
        var score = new StoryScore();
        var scorer = new StoryScorer(first, second);
        foreach (var page in pages.Where(page => page.Page.IsCheck)) score.Add(page.Traits, page.Answers, scorer.Score(page.Traits));
        lines.WriteLine($"pages to check: precision {score.Precision:0.0}, recall {score.Recall:0.0}, F1 {score.F1:0.0}");
        Manifest.Write(output, EntryOf(pages, options, commit, score), Pack(first, second, tune[0].Traits));
        return 0;
    }

    private static byte[] Pack(BoostedTrees first, BoostedTrees second, PageTraits page)
    {
        var names = new List<string>();
        var rows = StoryScorer.RowsOf(page, names);
        StoryScorer.AddScores(page, rows, new double[rows.Length]);
        var writer = new ModelFileWriter("story", "1", StoryScorer.Fingerprint);
        writer.AddList(StoryScorer.Features, names);
        first.AddTo(writer, StoryScorer.First);
        second.AddTo(writer, StoryScorer.Second);
        return writer.ToBytes();
    }

    private static ManifestEntry EntryOf(IEnumerable<PageExample> pages, TreeOptions options, string commit, StoryScore score) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "The pages' texts are their publishers'; the weights hold no text of them",
        Corpora =
        [
            new ManifestCorpus("Fundus, the pages of its tests", "MIT for the annotations"),
            new ManifestCorpus("News Article Extraction Benchmark, part", "Apache-2.0 for the annotations"),
        ],
        HeldOut = [.. pages.Where(page => page.Page.IsCheck).Select(page => page.Page.Host).Distinct().Order(StringComparer.Ordinal)],
        Commit = commit,
        Seed = options.Seed,
        Scores = new Dictionary<string, double>
        {
            ["sites held out, by words: precision"] = Math.Round(score.Precision, 2),
            ["sites held out, by words: recall"] = Math.Round(score.Recall, 2),
            ["sites held out, by words: F1"] = Math.Round(score.F1, 2),
        },
    };
}
