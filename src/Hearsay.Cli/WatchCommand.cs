using System.CommandLine;
using System.Net;

namespace Hearsay.Cli;

/// <summary>The verb `watch`: feeds in, an archive that grows.</summary>
internal static class WatchCommand
{
    public const string Name = "watch";

    public const string Examples =
        """
        Examples:
          hearsay watch feeds.opml --archive news.hearsay            follows these, and what is followed already
          hearsay watch https://example.org/feed.xml --every 1h
          hearsay watch --once --quiet                               one round, as from cron
        """;

    private static readonly Argument<string[]> _feeds = new("feeds")
    {
        Description = "OPML files and addresses of feeds, or of pages that name their feeds. What is named once is followed from then on.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<TimeSpan> _every = FollowOptions.MakeEvery();

    private static readonly Option<bool> _once = new("--once")
    {
        Description = "Ask for all feeds once, read what is new, and end; those that failed lately wait unless named.",
    };

    private static readonly Option<TimeSpan> _pause = FollowOptions.MakePause();

    private static readonly Option<IPAddress[]> _allow = FollowOptions.MakeAllow();

    private static readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only articles, and what could not be read." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _jobs.Validators.Add(ReadCommand.RequireAtLeastOne);
        _feeds.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Follows feeds until it is stopped, and adds their articles to an archive: a line an article.")
        {
            _feeds, _archive, _every, _once, _pause, _allow, _jobs, _quiet,
        };
        command.SetAction((parsed, cancellationToken) => WatchRun.RunAsync(Gather(parsed), cancellationToken));
        return command;
    }

    private static WatchRequest Gather(ParseResult parsed) => new()
    {
        Names = parsed.GetValue(_feeds) ?? [],
        Archive = parsed.GetRequiredValue(_archive),
        Every = parsed.GetValue(_every),
        Pause = parsed.GetValue(_pause),
        Allowed = parsed.GetValue(_allow) ?? [],
        Jobs = parsed.GetValue(_jobs),
        IsOnce = parsed.GetValue(_once),
        IsQuiet = parsed.GetValue(_quiet),
    };
}
