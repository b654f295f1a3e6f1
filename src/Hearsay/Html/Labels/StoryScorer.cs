using Hearsay.Models;

namespace Hearsay.Html;

/// <summary>Scores for every passage of a page how likely it is of the story: first by itself, then among its neighbours' scores.</summary>
/// <param name="first">The trees over <see cref="PassageFeatures"/>.</param>
/// <param name="second">The trees over these and <see cref="ScoreFeatures"/>.</param>
internal sealed class StoryScorer(BoostedTrees first, BoostedTrees second)
{
    /// <summary>The model's file among the library's resources.</summary>
    public const string Resource = "models/pages/story.bin";

    /// <summary>The version of the features that the trees belong to.</summary>
    public const string Fingerprint = "story/1";

    /// <summary>The names of the trees and of the list of features in the file.</summary>
    public const string First = "first", Second = "second", Features = "features";

    /// <summary>The log-odds by itself below which no neighbours make a passage part of the story; most of a page is below.</summary>
    private const double Hopeless = -5;

    /// <summary>Loads the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged or made for other features.</exception>
    public static StoryScorer Load()
    {
        var file = ModelFile.Load(Resource, Fingerprint);
        var count = file.List(Features).Length;
        return new StoryScorer(BoostedTrees.From(file, First, count), BoostedTrees.From(file, Second, count));
    }

    /// <summary>The log-odds of every passage.</summary>
    public double[] Score(PageTraits page)
    {
        var rows = RowsOf(page);
        var alone = Array.ConvertAll(rows, row => first.Score(row.Values));
        AddScores(page, rows, alone);
        return [.. rows.Select((row, index) => alone[index] < Hopeless ? alone[index] : second.Score(row.Values))];
    }

    /// <summary>What the first trees look at, for every passage.</summary>
    public static FeatureRow[] RowsOf(PageTraits page, List<string>? names = null)
    {
        var rows = new FeatureRow[page.Passages.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            // The names of one row are those of all.
            rows[index] = new FeatureRow(index == 0 ? names : null);
            PassageFeatures.Write(page, index, rows[index]);
        }

        return rows;
    }

    /// <summary>Adds to every row what the second trees look at besides.</summary>
    public static void AddScores(PageTraits page, FeatureRow[] rows, double[] scores)
    {
        var features = new ScoreFeatures(page, scores);
        for (var index = 0; index < rows.Length; index++) features.Write(index, rows[index]);
    }
}
