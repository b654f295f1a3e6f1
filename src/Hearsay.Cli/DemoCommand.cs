using System.CommandLine;
using Hearsay.Desk;

namespace Hearsay.Cli;

/// <summary>The verb `demo`: the desk on the sample story.</summary>
internal static class DemoCommand
{
    public const string Name = "demo";

    public const string Examples =
        """
        Examples:
          hearsay demo
        """;

    private static readonly Option<int> _port = DeskCommand.MakePort(0);

    private static readonly Option<bool> _noBrowser = DeskCommand.MakeNoBrowser();

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        var command = new Command(Name, "Opens the desk on an invented story in six reports, in an archive that is gone afterwards.")
        {
            _port, _noBrowser,
        };
        command.SetAction((parsed, cancellationToken) => DeskRun.OpenDemoAsync(
            new DeskOptions { Port = parsed.GetValue(_port) }, !parsed.GetValue(_noBrowser), cancellationToken));
        return command;
    }
}
