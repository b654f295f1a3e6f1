using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;

namespace Hearsay.Cli;

/// <summary>The options of following feeds, which `watch` and `desk` share.</summary>
internal static class FollowOptions
{
    /// <summary>The name of the option that allows an address inside.</summary>
    public const string Allow = "--allow";

    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _longest = TimeSpan.FromDays(7);

    /// <summary>How often a feed is asked for.</summary>
    public static Option<TimeSpan> MakeEvery() => new("--every")
    {
        Description = "How often a feed is asked for: 15m, 1h, 1d; at least 1m.",
        CustomParser = result => Parse(result, "--every", _shortest, _longest),
        DefaultValueFactory = _ => TimeSpan.FromMinutes(15),
        HelpName = "time",
    };

    /// <summary>The pause between two requests to a host.</summary>
    public static Option<TimeSpan> MakePause() => new("--pause")
    {
        Description = "The least pause between two requests to one host; robots.txt may ask for more.",
        CustomParser = result => Parse(result, "--pause", TimeSpan.Zero, TimeSpan.FromHours(1)),
        DefaultValueFactory = _ => TimeSpan.FromSeconds(2),
        HelpName = "time",
    };

    /// <summary>Addresses inside that may be fetched from.</summary>
    public static Option<IPAddress[]> MakeAllow() => new(Allow)
    {
        Description = "The IP address of a server inside your own network that may be fetched from. May be given several times.",
        CustomParser = ParseAddresses,
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "address",
    };

    private static IPAddress[]? ParseAddresses(ArgumentResult result)
    {
        var addresses = new List<IPAddress>();
        foreach (var token in result.Tokens)
        {
            if (IPAddress.TryParse(token.Value, out var address))
            {
                addresses.Add(address);
                continue;
            }

            result.AddError($"{Allow}: \"{token.Value}\" is no IP address.");
            return null;
        }

        return [.. addresses];
    }

    private static TimeSpan Parse(ArgumentResult result, string name, TimeSpan least, TimeSpan most)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        var seconds = text.Length == 0 ? 0 : text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3_600, 'd' => 86_400, _ => 0 };
        var digits = text.AsSpan(0, Math.Max(0, text.Length - 1));
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        // So many seconds are more than any bound, and no more than a time can hold.
        var time = TimeSpan.FromSeconds(Math.Min((long)count * seconds, int.MaxValue));
        if (isNumber && seconds > 0 && time >= least && time <= most) return time;
        result.AddError($"{name}: \"{text}\" is no time between {Write(least)} and {Write(most)}. Write it as 90s, 15m, 2h or 1d.");
        return default;
    }

    private static string Write(TimeSpan time) => time.TotalDays >= 1 ? $"{time.TotalDays:0}d"
        : time.TotalHours >= 1 ? $"{time.TotalHours:0}h" : time.TotalMinutes >= 1 ? $"{time.TotalMinutes:0}m" : $"{time.TotalSeconds:0}s";
}
