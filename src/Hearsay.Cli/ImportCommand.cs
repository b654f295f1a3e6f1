using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Store;

namespace Hearsay.Cli;

/// <summary>The verb `import`: articles in, an archive out.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    public const string Examples =
        """
        Examples:
          hearsay import reports/ more.jsonl.gz --archive news.hearsay
          hearsay import https://example.org/story --archive news.hearsay
          hearsay import crawl.warc.gz --archive news.hearsay        the pages of a crawl
          hearsay import addresses.csv --archive news.hearsay        fetched; addresses.status.csv says what became of each
          hearsay import --failures --archive news.hearsay           what failed before, and why
          hearsay import --retry --archive news.hearsay              what failed before, once more
        """;

    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files (.html .htm .txt .md .json .jsonl .warc, also .gz; .csv lists), folders, addresses, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<bool> _retry = new("--retry") { Description = "Import what failed before, once more." };

    private static readonly Option<bool> _failures = new("--failures")
    {
        Description = "List what failed before and was not imported since, with the reasons.",
    };

    private static readonly Option<bool> _writeBack = new("--write-back")
    {
        Description = "Write into .csv lists of addresses themselves, not into copies beside them, what became of each address.",
    };

    private static readonly GivenOptions _given = new();

    private static readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress bar, and no summary." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _jobs.Validators.Add(ReadCommand.RequireAtLeastOne);
        _paths.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Reads articles into an archive; stopped, it goes on where it was when it is run again.")
        {
            _paths, _archive, _given.Published, _given.Outlet, _retry, _failures, _writeBack, _jobs, _quiet,
        };
        command.Validators.Add(RequirePathsOrRetry);
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(_failures)
            ? ImportRun.ListFailuresAsync(parsed.GetRequiredValue(_archive), cancellationToken)
            : ImportRun.RunAsync(Gather(parsed), cancellationToken));
        return command;
    }

    private static ImportOptions Gather(ParseResult parsed) => new()
    {
        Paths = [.. (parsed.GetValue(_paths) ?? []).Select(Complete)],
        Archive = parsed.GetRequiredValue(_archive),
        Given = _given.Gather(parsed),
        WritesBack = parsed.GetValue(_writeBack),
        IsRetry = parsed.GetValue(_retry),
        Jobs = parsed.GetValue(_jobs),
        IsQuiet = parsed.GetValue(_quiet),
    };

    // What fails is remembered, and may be tried again from another folder.
    private static string Complete(string path) =>
        path is "" or ArticleIntake.StandardInputPath || path.Contains("://", StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    private static void RequirePathsOrRetry(CommandResult result)
    {
        var hasPaths = result.GetResult(_paths) is { Tokens.Count: > 0 };
        var other = result.GetResult(_retry) is { Implicit: false } ? "--retry takes"
            : result.GetResult(_failures) is { Implicit: false } ? "--failures lists" : null;
        if (!hasPaths && other is null) result.AddError("import: name what to import, or give --retry for what failed before.");
        if (hasPaths && other is not null) result.AddError($"import: {other} what failed before; leave the paths out.");
    }
}
