using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Hearsay.Cli;

/// <summary>The program `hearsay`: its verbs, its help and its exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line and gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = MakeRoot();
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0) return Refuse(parsed);
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException failure) when (StandardOutput.IsClosed(failure))
        {
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"hearsay: {failure.Message}");
            return ExitCode.Incomplete;
        }
    }

    private static RootCommand MakeRoot()
    {
        var root = new RootCommand("Reads news and shows, for every statement, who said it and through whom it came to the page.")
        {
            ReadCommand.Make(),
            TraceCommand.Make(),
            StoryCommand.Make(),
            ImportCommand.Make(),
            WatchCommand.Make(),
            FeedsCommand.Make(),
            SearchCommand.Make(),
            ExportCommand.Make(),
            DeskCommand.Make(),
            DemoCommand.Make(),
            McpCommand.Make(),
            ModelsCommand.Make(),
        };
        AddToHelp(root);
        return root;
    }

    private static int Refuse(ParseResult parsed)
    {
        var messages = parsed.Errors.Select(error => Plain(error.Message)).Distinct();
        foreach (var message in messages) Console.Error.WriteLine($"hearsay: {message}");
        Console.Error.WriteLine($"Try: hearsay {PathOf(parsed.CommandResult)}--help");
        return ExitCode.WrongUsage;
    }

    // "feeds add " for a verb within a verb; "" for the program itself.
    private static string PathOf(CommandResult verb) =>
        verb.Parent is CommandResult outer ? $"{PathOf(outer)}{verb.Command.Name} " : "";

    // The parser speaks of types, which are nothing to whoever types a command.
    private static string Plain(string message) => message
        .Replace("as expected type 'System.Double'", "as a number", StringComparison.Ordinal)
        .Replace("as expected type 'System.Int32'", "as a whole number", StringComparison.Ordinal);

    private static void AddToHelp(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        if (help.Action is HelpAction inner) help.Action = new HelpWithExamples(inner);
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        // Who asks for help has not finished the line.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            parseResult.InvocationConfiguration.Output = new StringWriter();
            var code = inner.Invoke(parseResult);
            // The program is started under the name of its file, and known under that of its command.
            var help = parseResult.InvocationConfiguration.Output.ToString()!;
            parseResult.InvocationConfiguration.Output = output;
            output.Write(help.Replace(parseResult.RootCommandResult.Command.Name, "hearsay", StringComparison.Ordinal));
            // A verb within a verb shares its examples.
            var isInner = parseResult.CommandResult.Parent is CommandResult { Parent: not null };
            var verb = isInner ? ((CommandResult)parseResult.CommandResult.Parent!).Command : parseResult.CommandResult.Command;
            var examples = verb.Name switch
            {
                ReadCommand.Name => ReadCommand.Examples,
                TraceCommand.Name => TraceCommand.Examples,
                StoryCommand.Name => StoryCommand.Examples,
                ImportCommand.Name => ImportCommand.Examples,
                WatchCommand.Name => WatchCommand.Examples,
                FeedsCommand.Name => FeedsCommand.Examples,
                SearchCommand.Name => SearchCommand.Examples,
                ExportCommand.Name => ExportCommand.Examples,
                DeskCommand.Name => DeskCommand.Examples,
                DemoCommand.Name => DemoCommand.Examples,
                McpCommand.Name => McpCommand.Examples,
                ModelsCommand.Name => ModelsCommand.Examples,
                _ => Examples,
            };
            output.WriteLine(examples);
            output.WriteLine();
            output.WriteLine(ExitCode.Help);
            return code;
        }
    }

    private const string Examples =
        """
        Examples:
          hearsay demo
          hearsay read article.html
          hearsay read https://example.org/news/story
          hearsay trace "the ferry was on fire" reports/
          hearsay story reports/
          hearsay import reports/ --archive news.hearsay
          hearsay watch feeds.opml --archive news.hearsay
          hearsay search "engine room" --archive news.hearsay
          hearsay export --format csv --archive news.hearsay
          hearsay desk --archive news.hearsay
          hearsay mcp --archive news.hearsay
          hearsay models
        """;
}
