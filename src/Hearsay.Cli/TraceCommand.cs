using System.CommandLine;
using System.Text;
using Hearsay.Store;
using Hearsay.Store.Claims;

namespace Hearsay.Cli;

/// <summary>The verb `trace`: a claim and articles in, who says it out.</summary>
internal static class TraceCommand
{
    public const string Name = "trace";

    public const string Examples =
        """
        Examples:
          hearsay trace "alarms in the engine room were off" reports/
          hearsay trace "the ferry was on fire" herald.html gazette.html --format json
        """;

    private static readonly Argument<string> _claim = new("claim") { Description = "The claim, in a few words of its own." };

    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files (.html .htm .txt .md .json .jsonl .warc, also .gz; .csv lists), folders, addresses, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text to read, json for one sentence a line.",
        DefaultValueFactory = _ => "text",
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress bar." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        _claim.Validators.Add(result =>
        {
            if (!ClaimTracer.CanTrace(result.GetValueOrDefault<string>() ?? "")) result.AddError("The claim has no word to look for.");
        });
        _paths.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Finds the sentences that say a claim, with who said it and through whom.")
        {
            _claim, _paths, _format, _quiet,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var showsProgress = !parsed.GetValue(_quiet) && Terminal.CanShowProgress(output: null);
        return Progress.RunAsync(showsProgress, progress => RunAsync(parsed, progress, cancellationToken));
    }

    private static async Task<int> RunAsync(ParseResult parsed, Progress progress, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher();
        var intake = new ArticleIntake(fetcher, new IntakeOptions { TakesReadings = true, StandardInput = Console.OpenStandardInput() });
        var items = intake.OpenAsync(parsed.GetRequiredValue(_paths), cancellationToken);
        var readings = new List<Reading>();
        var hasFailed = false;
        try
        {
            await foreach (var outcome in ArticleStream.ReadAllAsync(Reader.Load(), items, Environment.ProcessorCount, cancellationToken))
            {
                progress.Count(outcome);
                hasFailed |= outcome.Failure is not null;
                if (outcome.Failure is { } failure) progress.Warn($"hearsay: {failure}");
                else readings.Add(outcome.Reading!);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        var hits = ClaimTracer.Trace(parsed.GetRequiredValue(_claim), readings);
        using var writer = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false));
        if (parsed.GetRequiredValue(_format) == "json") TraceJson.Write(hits, writer);
        else TraceText.Write(hits, writer, Terminal.HasColour(), Terminal.Width());
        if (hits.IsEmpty) progress.Warn("hearsay: No sentence says it. Try fewer words, or the words that the reports use.");
        return hasFailed || hits.IsEmpty ? ExitCode.Incomplete : ExitCode.Done;
    }
}
