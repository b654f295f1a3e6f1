using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Desk;

namespace Hearsay.Cli;

/// <summary>The verb `mcp`: an archive for programs that speak the Model Context Protocol.</summary>
internal static class McpCommand
{
    public const string Name = "mcp";

    public const string Examples =
        """
        Examples:
          hearsay mcp --archive news.hearsay
          hearsay mcp --archive news.hearsay --desk http://127.0.0.1:9000
        """;

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<string> _desk = new("--desk")
    {
        Description = "The address of the desk to which links lead.",
        DefaultValueFactory = _ => $"http://127.0.0.1:{DeskOptions.DefaultPort}",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _desk.Validators.Add(RequireAddress);
        var command = new Command(Name, "Answers questions about an archive on standard input and output (Model Context Protocol).")
        {
            _archive, _desk,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(_archive), new Uri(parsed.GetRequiredValue(_desk)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, Uri desk, CancellationToken cancellationToken)
    {
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        var reader = Task.Run(Reader.Load, CancellationToken.None);
        await McpServing.RunAsync(archive, reader, desk, cancellationToken);
        return ExitCode.Done;
    }

    private static void RequireAddress(OptionResult result)
    {
        if (result.Tokens is [var token, ..] && WebAddress.Find(token.Value) is null)
        {
            result.AddError($"--desk must be an address such as http://127.0.0.1:{DeskOptions.DefaultPort}.");
        }
    }
}
