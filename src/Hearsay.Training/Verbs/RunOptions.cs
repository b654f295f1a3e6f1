using System.CommandLine;
using Hearsay.Training.Networks;
using Hearsay.Training.Reports;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>What the verbs that train networks are told alike.</summary>
internal static class RunOptions
{
    /// <summary>The exit code where a figure is under its floor.</summary>
    public const int UnderFloor = 1;

    /// <summary>Whether anything is said beside what went wrong.</summary>
    public static readonly Option<bool> Quiet = new("--quiet") { Description = "Says nothing but what went wrong." };

    private static readonly Option<FileInfo?> CheckpointFile = new("--checkpoint")
    {
        Description = "A file for the state after each epoch; where it is there already, training goes on from it.",
    };

    private static readonly Option<DirectoryInfo?> Curves = new("--curves")
    {
        Description = "A folder for the learning curve, as MODEL.curve.csv and MODEL.curve.svg, written anew after each epoch.",
    };

    private static readonly Option<string[]> Floors = FloorOption();

    /// <summary>Adds them to a verb.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[CheckpointFile, Curves, Quiet, Floors]) command.Add(option);
    }

    /// <summary>The report of a model's training as it is asked for.</summary>
    public static TrainingReport ReportOf(ParseResult result, string model)
    {
        var progress = result.GetValue(Quiet) ? ProgressLine.OffScreen : ProgressLine.OnStandardError();
        return new TrainingReport(model, result.GetValue(Curves)?.FullName, LinesOf(result), progress, TimeProvider.System);
    }

    /// <summary>Where lines beside what went wrong go.</summary>
    public static TextWriter LinesOf(ParseResult result) => result.GetValue(Quiet) ? TextWriter.Null : Console.Error;

    /// <summary>Takes up the checkpoint that is asked for and returns the epochs that are done; 0 where there is none.</summary>
    /// <exception cref="InvalidDataException">It is of another plan.</exception>
    public static int Resume(ParseResult result, string plan, TrainingReport report, Action<BinaryReader> state)
    {
        if (result.GetValue(CheckpointFile) is not { } file) return 0;
        var done = Checkpoint.Read(file.FullName, plan, state);
        report.TakeUp(done);
        return done;
    }

    /// <summary>Writes the checkpoint that is asked for.</summary>
    public static void Keep(ParseResult result, string plan, int epoch, Action<BinaryWriter> state)
    {
        if (result.GetValue(CheckpointFile) is { } file) Checkpoint.Write(file.FullName, plan, epoch, state);
    }

    /// <summary>Holds what was measured against the floors that are asked for; what is under one is named on standard error.</summary>
    public static bool HasSunken(ParseResult result, IReadOnlyDictionary<string, double> scores)
    {
        string[] faults = [.. (result.GetValue(Floors) ?? []).Select(text => FloorOf(text).FindFault(scores)).OfType<string>()];
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        if (faults.Length > 0) Console.Error.WriteLine("The model is not written.");
        return faults.Length > 0;
    }

    private static Option<string[]> FloorOption()
    {
        var option = new Option<string[]>("--floor")
        {
            Description = "A figure and its floor, such as \"EWT dev: UPOS on given tokens=90\": where it is under that, nothing is "
                + $"written and the exit code is {UnderFloor}. May be given several times.",
        };
        option.Validators.Add(result =>
        {
            foreach (var text in result.Tokens.Select(token => token.Value).Where(text => !NamedFloor.TryParse(text, out _)))
                result.AddError($"--floor: NAME=NUMBER was expected, '{text}' was found.");
        });
        return option;
    }

    private static NamedFloor FloorOf(string text) => NamedFloor.TryParse(text, out var floor)
        ? floor
        : throw new ArgumentException($"NAME=NUMBER was expected, '{text}' was found.", nameof(text));
}
