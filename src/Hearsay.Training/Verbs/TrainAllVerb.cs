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

    private static readonly Option<bool> Quiet = new("--quiet") { Description = "Says nothing but what went wrong." };

    private static readonly Option<string?> CommitOption = new("--commit")
    {
        Description = "The commit of this code, for the manifests; else git is asked.",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var command = new Command("all", "Trains all models in their order, each as its own verb does by itself.")
        {
            Data, Output, Curves, Checkpoints, Share, Quiet, CommitOption,
        };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult result)
    {
        var said = result.GetValue(Quiet) ? TextWriter.Null : Console.Error;
        foreach (var (verb, arguments) in Steps(result))
        {
            said.WriteLine($"== train {verb.Name}");
            var start = TimeProvider.System.GetTimestamp();
            var code = verb.Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            if (code != 0) return code;
            var minutes = TimeProvider.System.GetElapsedTime(start).TotalMinutes;
            said.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {verb.Name}: {minutes:F1} min"));
        }

        return 0;
    }

    // Attributions are read off the states of the parser's network, so that one comes first.
    private static IEnumerable<(Command Verb, string[] Arguments)> Steps(ParseResult result)
    {
        var english = result.GetRequiredValue(Output).FullName;
        var pages = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(english)) ?? "", "pages");
        yield return (TrainSyntaxVerb.Create(), [.. Common(result, english), .. Network(result, "syntax")]);
        yield return (
            TrainAttributionsVerb.Create(),
            [.. Common(result, english), .. Network(result, "attributions"), "--syntax", Path.Combine(english, "syntax.bin")]);
        yield return (TrainPagesVerb.Create(), [.. Common(result, pages)]);
    }

    private static IEnumerable<string> Common(ParseResult result, string output)
    {
        string[] arguments = ["--data", result.GetRequiredValue(Data).FullName, "--output", output];
        return result.GetValue(CommitOption) is { } commit ? arguments.Append("--commit").Append(commit) : arguments;
    }

    private static IEnumerable<string> Network(ParseResult result, string model)
    {
        yield return "--share";
        yield return result.GetValue(Share).ToString(CultureInfo.InvariantCulture);
        if (result.GetValue(Quiet)) yield return "--quiet";
        if (result.GetValue(Curves) is { } curves)
        {
            yield return "--curves";
            yield return curves.FullName;
        }

        if (result.GetValue(Checkpoints) is { } checkpoints)
        {
            yield return "--checkpoint";
            yield return Path.Combine(checkpoints.FullName, $"{model}.checkpoint");
        }
    }
}
