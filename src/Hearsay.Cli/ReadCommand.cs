using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hearsay.Cli;

/// <summary>The verb `read`: articles in, who said what out.</summary>
internal static class ReadCommand
{
    public const string Name = "read";

    public const string Examples =
        """
        Examples:
          hearsay read article.html                                  one page, in the terminal
          hearsay read story.txt --published 2026-03-04 --outlet "The Herald"
          hearsay read https://example.org/story --format html --output story.html
          hearsay read reports/ more.jsonl.gz --format json > readings.jsonl
          cat story.txt | hearsay read -
        """;

    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files (.html .htm .txt .md .json .jsonl .warc, also .gz; .csv lists), folders, addresses, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text to read, json for one reading a line, html for an annotated page.",
        DefaultValueFactory = _ => "text",
    };

    private static readonly GivenOptions _given = new();

    private static readonly Option<string?> _url = new("--url") { Description = "The address it was published at." };

    private static readonly Option<string?> _title = new("--title") { Description = "Its headline." };

    private static readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file; with --format html a folder (ending in /) takes a page an article.",
    };

    private static readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out attributions with less confidence than this, 0 to 1.",
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress bar." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong("text", "json", "html");
        _paths.Validators.Add(RefuseUnknownOptions);
        _jobs.Validators.Add(RequireAtLeastOne);
        _minConfidence.Validators.Add(RequireShare);
        var command = new Command(Name, "Reads articles and shows who said what, and through whom.")
        {
            _paths, _format, _given.Published, _given.Outlet, _url, _title, _output, _jobs, _minConfidence, _quiet,
        };
        command.SetAction((parsed, cancellationToken) => ReadRun.RunAsync(Gather(parsed), cancellationToken));
        return command;
    }

    private static ReadOptions Gather(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Format = Enum.Parse<OutputFormat>(parsed.GetRequiredValue(_format), ignoreCase: true),
        Given = _given.Gather(parsed) with { Url = parsed.GetValue(_url), Title = parsed.GetValue(_title) },
        Output = parsed.GetValue(_output),
        Jobs = parsed.GetValue(_jobs),
        MinConfidence = parsed.GetValue(_minConfidence),
        IsQuiet = parsed.GetValue(_quiet),
    };

    /// <summary>Refuses what looks like an option among the paths.</summary>
    /// <remarks>The parser takes what it does not know for a path: a mistyped option would only be missed as a file.</remarks>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (!token.Value.StartsWith("--", StringComparison.Ordinal)) continue;
            result.AddError($"{token.Value} is no option of it. Write ./{token.Value} for a file of that name.");
        }
    }

    /// <summary>Refuses a number under 1.</summary>
    /// <remarks>What is no number at all the parser refuses by itself; to ask it for the value would throw.</remarks>
    internal static void RequireAtLeastOne(OptionResult result)
    {
        if (result.Tokens is not [var token, ..] || !int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count)) return;
        if (count < 1) result.AddError($"{result.Option.Name} must be at least 1.");
    }

    private static void RequireShare(OptionResult result)
    {
        if (result.Tokens is not [var token, ..] || !double.TryParse(token.Value, CultureInfo.InvariantCulture, out var share)) return;
        if (share is not (>= 0 and <= 1)) result.AddError("--min-confidence must lie between 0 and 1.");
    }
}
