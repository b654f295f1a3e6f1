using System.CommandLine;
using System.Globalization;

namespace Hearsay.Training.Verbs;

/// <summary>`train all`: trains every model with the defaults of its own verb, each after those that it stands on.</summary>
internal static class TrainAllVerb
{
    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "The folder of corpora.", Required = true };

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Where the models of English go; those of pages go into the folder pages beside it.",
        DefaultValueFactory = _ => new DirectoryInfo("models/en"),
    };

    private static readonly Option<DirectoryInfo?> Curves = new("--curves") { Description = "A folder for the learning curves." };

    private static readonly Option<DirectoryInfo?> Checkpoints = new("--checkpoints")
    {
        Description = "A folder for the state of each training after each epoch; what is there already is gone on from.",
    };

    private static readonly Option<double> Share = new("--share")
    {
        Description = "The share of the documents that the networks are trained on, 0 to 1: a small one to rehearse the whole way.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifests; else git is asked.",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var command = new Command("all", "Trains all models in their order, each as its own verb does by itself.")
        {
            Data, Output, Curves, Checkpoints, Share, RunOptions.Quiet, CommitOption,
        };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-train");
        try
        {
            return Steps(result, folder.FullName).Select(step => Run(step, RunOptions.LinesOf(result))).FirstOrDefault(code => code != 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Run(TrainingStep step, TextWriter lines)
    {
        lines.WriteLine($"== train {step.Name}");
        var start = TimeProvider.System.GetTimestamp();
        var code = step.Verb.Parse(step.Arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        var minutes = TimeProvider.System.GetElapsedTime(start).TotalMinutes;
        if (code == 0) lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {step.Name}: {minutes:F1} min"));
        return code;
    }

    // Attributions are read off the states of the parser's network, so that one comes first. References are learned on trees as good as
    // those of any text, so the parser that makes them must not have seen GUM; it is needed for nothing else.
    private static IEnumerable<TrainingStep> Steps(ParseResult result, string scratch)
    {
        var english = result.GetRequiredValue(Output).FullName;
        var pages = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(english)) ?? "", "pages");
        yield return new TrainingStep(
            "syntax", TrainSyntaxVerb.Create(), [.. Common(result, english), .. Network(result, "syntax"), .. Curve(result)]);
        yield return new TrainingStep(
            "attributions", TrainAttributionsVerb.Create(),
            [
                .. Common(result, english), .. Network(result, "attributions"), .. Curve(result),
                "--syntax", Path.Combine(english, "syntax.bin"),
            ]);
        yield return new TrainingStep(
            "syntax, without GUM", TrainSyntaxVerb.Create(),
            [.. Common(result, scratch), .. Network(result, "syntax-without-gum"), "--without-gum"]);
        yield return new TrainingStep(
            "references", TrainReferencesVerb.Create(), [.. Common(result, english), "--parser", Path.Combine(scratch, "syntax.bin")]);
        yield return new TrainingStep("certainty", TrainCertaintyVerb.Create(), Common(result, english));
        yield return new TrainingStep("opinion", TrainOpinionVerb.Create(), Common(result, english));
        yield return new TrainingStep("pages", TrainPagesVerb.Create(), [.. Common(result, pages)]);
    }

    private static string[] Common(ParseResult result, string output)
    {
        string[] arguments = ["--data", result.GetRequiredValue(Data).FullName, "--output", output];
        if (result.GetValue(RunOptions.Quiet)) arguments = [.. arguments, "--quiet"];
        return result.GetValue(CommitOption) is { } commit ? [.. arguments, "--commit", commit] : arguments;
    }

    private static string[] Network(ParseResult result, string model)
    {
        string[] arguments = ["--share", result.GetValue(Share).ToString(CultureInfo.InvariantCulture)];
        return result.GetValue(Checkpoints) is { } checkpoints
            ? [.. arguments, "--checkpoint", Path.Combine(checkpoints.FullName, $"{model}.checkpoint")]
            : arguments;
    }

    private static string[] Curve(ParseResult result) =>
        result.GetValue(Curves) is { } curves ? ["--curves", curves.FullName] : [];
}
