using System.CommandLine;
using System.Globalization;
using Hearsay.Stories;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`grouping`: fits the weights by which reports are put into stories, and prints them beside those in use.</summary>
/// <remarks>They are few and stand in <see cref="SimilarityScorer"/>, where whoever takes them over writes them.</remarks>
internal static class GroupingVerb
{
    private static readonly Option<DirectoryInfo> Shared = new("--shared")
    {
        Description = "The folder with data/stories (gva and ecbplus) and score/stories.py.",
        Required = true,
    };

    private static readonly Option<double> Ridge = new("--ridge")
    {
        Description = "What the square of a weight costs; chosen by cross-fitting.",
        DefaultValueFactory = _ => 8,
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Command command = new(
            "grouping", "Fits the weights by which reports are put into stories, prints them, and measures them by cross-fitting.")
        {
            Shared, Ridge,
        };
        command.SetAction(Fit);
        return command;
    }

    private static int Fit(ParseResult result)
    {
        var folder = result.GetRequiredValue(Shared).FullName;
        var ridge = result.GetValue(Ridge);
        var scorer = new ScorerProgram(Path.Combine(folder, "score", "stories.py"));
        var incidents = CorpusFiles.Incidents(Path.Combine(folder, "data"));
        var topics = CorpusFiles.Topics(Path.Combine(folder, "data"));
        var reader = Reader.Load();
        (string Name, GroupingSet Set)[] sets =
        [
            ("incidents", SetOf(reader, scorer.Run("groups", "inputs", incidents), GroupedReports.ReadIncidents(incidents))),
            ("ECB+", SetOf(reader, scorer.Run("groups", "inputs", topics), GroupedReports.ReadTopics(topics))),
        ];
        ReportPair[][] pairs = [.. sets.Select(set => set.Set.Pairs().ToArray())];
        PrintWeights(FitOn(pairs, ridge, _ => true), SimilarityScorer.Usual);
        foreach (var (name, set) in sets)
        {
            Print(name, "in use", ScoreOf(set, _ => SimilarityScorer.Usual));
            SimilarityScorer[] fitted =
                [.. Enumerable.Range(0, Folds.Count).Select(fold => FitOn(pairs, ridge, story => Folds.Of(story) != fold))];
            Print(name, "cross-fitted", ScoreOf(set, fold => fitted[fold]));
        }

        return 0;
    }

    private static GroupingSet SetOf(Reader reader, IEnumerable<string> rows, IReadOnlyDictionary<string, string> stories) =>
        new(rows.Select(row => reader.Read(ArticleRow.Open(reader, row))), stories);

    // Both sets count alike, however many pairs they have.
    private static SimilarityScorer FitOn(ReportPair[][] sets, double ridge, Predicate<string> isAsked)
    {
        var most = sets.Max(set => set.Length);
        var rows = sets.SelectMany(set => set.Where(pair => isAsked(pair.Story))
            .Select(pair => (pair.Features, pair.IsOneStory, (double)most / set.Length))).ToList();
        var weights = LogisticRegression.Fit(rows, PairFeatures.Names.Length, ridge);
        return new SimilarityScorer(weights[..^1], weights[^1]);
    }

    private static BCubedScore ScoreOf(GroupingSet set, Func<int, SimilarityScorer> scorerOf)
    {
        var score = new BCubedScore();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var asked = fold;
            set.Measure(scorerOf(fold), story => Folds.Of(story) == asked, score);
        }

        return score;
    }

    private static void PrintWeights(SimilarityScorer fitted, SimilarityScorer used)
    {
        for (var index = 0; index < PairFeatures.Names.Length; index++)
            Print($"{PairFeatures.Names[index],-24} {fitted.Weights[index],7:0.00}, in use {used.Weights[index],7:0.00}");
        Print($"{"Bias",-24} {fitted.Bias,7:0.00}, in use {used.Bias,7:0.00}");
    }

    private static void Print(string set, string weights, BCubedScore score) =>
        Print($"{set}, weights {weights}: B-cubed {score.Precision:0.0} {score.Recall:0.0} {score.F1:0.0}");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
