using System.Collections.Immutable;
using System.CommandLine;
using System.Text;

namespace Hearsay.Cli;

/// <summary>The verb `models`: nothing in, the models and whether they are whole out.</summary>
internal static class ModelsCommand
{
    public const string Name = "models";

    public const string Examples =
        """
        Examples:
          hearsay models
          hearsay models --format json
        """;

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text to read, json for one model a line.",
        DefaultValueFactory = _ => "text",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(Name, "Lists the models with what they were made from, and checks that they are whole.") { _format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var models = InstalledModel.List();
        using var writer = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false));
        if (parsed.GetRequiredValue(_format) == "json") ModelsJson.Write(models, writer);
        else ModelsText.Write(models, writer, Terminal.HasColour(), Terminal.Width());
        return Report(models, Console.Error);
    }

    /// <summary>Names every fault and gives the exit code.</summary>
    public static int Report(ImmutableArray<InstalledModel> models, TextWriter errors)
    {
        foreach (var fault in models.SelectMany(model => model.Faults)) errors.WriteLine($"hearsay: {fault}");
        return models.All(model => model.Faults.IsEmpty) ? ExitCode.Done : ExitCode.Incomplete;
    }
}
