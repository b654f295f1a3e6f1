using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes models to be read.</summary>
internal static class ModelsText
{
    private const int ShortCommit = 12;

    /// <summary>One paragraph a model, and a line that says how many of them are whole.</summary>
    public static void Write(ImmutableArray<InstalledModel> models, TextWriter writer, bool hasColour, int width)
    {
        var console = TextView.MakeConsole(writer, hasColour, width);
        foreach (var model in models)
        {
            new StyledText().Append(model.Path, Styles.Title).Write(console);
            foreach (var line in Describe(model)) new StyledText().Append(line).Write(console, indent: 4, hang: 4);
            console.WriteLine();
        }

        new StyledText().Append(Summarize(models), Styles.Faint).Write(console);
    }

    private static IEnumerable<string> Describe(InstalledModel model)
    {
        var size = model.Size.ToString("N0", CultureInfo.InvariantCulture) + " bytes";
        yield return model.Name is null ? size : $"{model.Name}, version {model.Version}, {size}";
        if (model.Fingerprint is { } fingerprint) yield return $"features: {fingerprint}";
        if (model.Sha256 is { } sum) yield return $"SHA-256: {sum}, " + (model.Faults.IsEmpty ? "as it should be" : "with a fault");
        foreach (var corpus in model.Corpora) yield return $"made from: {corpus.Name}; licence: {corpus.Licence}";
        if (model.Licence is { } licence) yield return $"licence of the weights: {licence}";
        if (model.Commit is { } commit) yield return $"made at: commit {commit[..Math.Min(ShortCommit, commit.Length)]}";
        foreach (var scores in model.Scores.GroupBy(score => Part(score.Name).Set)) yield return DescribeScores(scores.Key, scores);
    }

    private static string DescribeScores(string set, IEnumerable<ModelScore> scores) =>
        $"{set}: " + string.Join("; ", scores.Select(score => $"{Part(score.Name).Measure} {ToText(score)}"));

    // "GUM held out: UPOS on given tokens" names the set before the colon and the measure behind it.
    private static (string Set, string Measure) Part(string name)
    {
        var colon = name.LastIndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? (name, "") : (name[..colon], name[(colon + 2)..]);
    }

    // An error is a distance on a scale of its own; all other scores are shares.
    private static string ToText(ModelScore score)
    {
        var isShare = !Part(score.Name).Measure.StartsWith("mean error", StringComparison.Ordinal);
        return score.Value.ToString(CultureInfo.InvariantCulture) + (isShare ? "%" : "");
    }

    private static string Summarize(ImmutableArray<InstalledModel> models)
    {
        var faultyCount = models.Count(model => !model.Faults.IsEmpty);
        var noun = models.Length == 1 ? "model" : "models";
        return faultyCount == 0 ? $"{models.Length} {noun}, all sums agree." : $"{models.Length} {noun}, {faultyCount} with faults.";
    }
}
