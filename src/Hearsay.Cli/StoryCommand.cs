using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hearsay.Cli;

/// <summary>The verb `story`: reports in, stories out.</summary>
internal static class StoryCommand
{
    public const string Name = "story";

    public const string Examples =
        """
        Examples:
          hearsay story reports/                                     the stories of a folder, in the terminal
          hearsay story reports/ --format html --output story.html   a page to read and to print
          hearsay read reports/ --format json > readings.jsonl       readings are made once ...
          hearsay story readings.jsonl --format json                 ... and taken as they are
          hearsay story years.jsonl.gz --in-order --format json      a stream of any length, sorted by date beforehand
        """;

    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files (.html .htm .txt .md .json .jsonl .warc, also .gz; .csv lists), folders, addresses, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly GivenOptions _given = new();

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text to read, json for one story a line, html for one page.",
        DefaultValueFactory = _ => "text",
    };

    private static readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file." };

    private static readonly Option<bool> _inOrder = new("--in-order")
    {
        Description = "The inputs come in the order of publication: stories are written as they end. Not for html.",
    };

    private static readonly Option<int> _leastReports = new("--min-reports")
    {
        Description = "Leave out stories of fewer reports than this.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress bar." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong("text", "json", "html");
        _jobs.Validators.Add(RequireAtLeastOne);
        _leastReports.Validators.Add(RequireAtLeastOne);
        _paths.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Puts reports into stories and shows who copied whom, and on whom all of it rests.")
        {
            _paths, _given.Published, _given.Outlet, _format, _output, _inOrder, _leastReports, _jobs, _quiet,
        };
        command.Validators.Add(RefusePageInOrder);
        command.SetAction((parsed, cancellationToken) => StoryRun.RunAsync(Gather(parsed), cancellationToken));
        return command;
    }

    private static StoryOptions Gather(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Given = _given.Gather(parsed),
        Format = Enum.Parse<OutputFormat>(parsed.GetRequiredValue(_format), ignoreCase: true),
        Output = parsed.GetValue(_output),
        IsInOrder = parsed.GetValue(_inOrder),
        LeastReports = parsed.GetValue(_leastReports),
        Jobs = parsed.GetValue(_jobs),
        IsQuiet = parsed.GetValue(_quiet),
    };

    private static void RefusePageInOrder(CommandResult result)
    {
        var isPage = result.GetResult(_format) is { Tokens: [{ Value: "html" }, ..] };
        var isInOrder = result.GetResult(_inOrder) is { Implicit: false };
        if (isPage && isInOrder) result.AddError("story: A page holds all stories: leave out --in-order.");
    }

    private static void RequireAtLeastOne(OptionResult result)
    {
        if (result.Tokens is not [var token, ..] || !int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count)) return;
        if (count < 1) result.AddError($"{result.Option.Name} must be at least 1.");
    }
}
