using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Hearsay.Desk;
using Hearsay.Store;
using Hearsay.Store.Feeds;
using Hearsay.Store.Visits;

namespace Hearsay.Cli;

/// <summary>The verb `desk`: an archive in the browser.</summary>
internal static class DeskCommand
{
    public const string Name = "desk";

    public const string Examples =
        """
        Examples:
          hearsay desk --archive news.hearsay
          hearsay desk --archive news.hearsay --port 9000 --no-browser
          hearsay desk --archive news.hearsay --watch                follows its feeds while it is open
        """;

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<int> _port = MakePort(DeskOptions.DefaultPort);

    private static readonly Option<string> _address = new("--address")
    {
        Description = "The address of this machine at which the desk answers; none that other machines can reach.",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private static readonly Option<bool> _noBrowser = MakeNoBrowser();

    private static readonly Option<bool> _watch = new("--watch")
    {
        Description = "Follow the feeds of the archive while the desk is open.",
    };

    private static readonly Option<TimeSpan> _every = FollowOptions.MakeEvery();

    private static readonly Option<TimeSpan> _pause = FollowOptions.MakePause();

    private static readonly Option<IPAddress[]> _allow = FollowOptions.MakeAllow();

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _address.Validators.Add(RequireLoopback);
        var command = new Command(Name, "Opens an archive in the browser, on this machine alone, until it is stopped with Ctrl-C.")
        {
            _archive, _port, _address, _noBrowser, _watch, _every, _pause, _allow,
        };
        command.SetAction((parsed, cancellationToken) => DeskRun.OpenAsync(
            parsed.GetRequiredValue(_archive),
            new DeskOptions
            {
                Address = DeskOptions.ParseAddress(parsed.GetRequiredValue(_address)),
                Port = parsed.GetValue(_port),
                FollowsFeeds = parsed.GetValue(_watch),
                Watch = new WatchOptions { Every = parsed.GetValue(_every) },
                Visits = new VisitOptions { Pause = parsed.GetValue(_pause) },
                Limits = new FetchLimits { AllowedAddresses = [.. parsed.GetValue(_allow) ?? []], AllowOption = FollowOptions.Allow },
            },
            !parsed.GetValue(_noBrowser),
            cancellationToken));
        return command;
    }

    /// <summary>The option for the port, which `demo` shares.</summary>
    public static Option<int> MakePort(int usual)
    {
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port; 0 for any that is free.",
            DefaultValueFactory = _ => usual,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && int.TryParse(token.Value, out var number) && number is < 0 or > ushort.MaxValue)
            {
                result.AddError("--port must lie between 0 and 65535.");
            }
        });
        return port;
    }

    /// <summary>The option that keeps the browser closed, which `demo` shares.</summary>
    public static Option<bool> MakeNoBrowser() => new("--no-browser") { Description = "Do not open the browser, only say the address." };

    private static void RequireLoopback(OptionResult result)
    {
        if (result.Tokens is [var token, ..] && DeskOptions.FindRefusal(token.Value) is { } refusal) result.AddError(refusal);
    }
}
