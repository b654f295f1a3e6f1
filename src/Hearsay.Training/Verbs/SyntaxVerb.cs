using System.CommandLine;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>`syntax IN OUT`: reads texts and writes their sentences and tokens for a scorer.</summary>
internal static class SyntaxVerb
{
    /// <summary>The verb with its arguments.</summary>
    public static Command Create()
    {
        Argument<FileInfo> input = new("in") { Description = "JSON Lines with an id and a text each." };
        Argument<FileInfo> output = new("out") { Description = "JSON Lines with an id, tokens and sentences each." };
        Command command = new("syntax", "Reads texts and writes their sentences and tokens for a scorer.") { input, output };
        command.SetAction(result => SyntaxRows.Write(result.GetRequiredValue(input).FullName, result.GetRequiredValue(output).FullName));
        return command;
    }
}
