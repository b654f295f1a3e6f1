using System.CommandLine;
using System.Text;
using Hearsay.Store.Archives;

namespace Hearsay.Cli;

/// <summary>The verb `search`: words in, articles of an archive out.</summary>
internal static class SearchCommand
{
    public const string Name = "search";

    public const string Examples =
        """
        Examples:
          hearsay search "engine room" ferry --archive news.hearsay
          hearsay search ferry --facet outlet="The Herald" --facet sourcekind=unnamed
          hearsay search -- ferry -boat                              without a word; options stand before the --
          hearsay search --from 2031-03-01 --order oldest --format json
        """;

    private static readonly Argument<string[]> _words = new("words")
    {
        Description = "Words that must all be there, several in one argument in a row; -word: none of it; word*: a beginning; OR: either.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<Facet[]> _facets = SearchFields.MakeFacets();

    private static readonly Option<DateOnly?> _from = SearchFields.MakeDay("--from", "The first day of publication.");

    private static readonly Option<DateOnly?> _to = SearchFields.MakeDay("--to", "The last day of publication.");

    private static readonly Option<string> _order = new("--order")
    {
        Description = "fit, newest or oldest.",
        DefaultValueFactory = _ => "fit",
    };

    private static readonly Option<int> _count = new("--count", "-n")
    {
        Description = "The most articles that are shown.",
        DefaultValueFactory = _ => 20,
    };

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "text to read, json for one article a line.",
        DefaultValueFactory = _ => "text",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        _order.AcceptOnlyFromAmong("fit", "newest", "oldest");
        _count.Validators.Add(ReadCommand.RequireAtLeastOne);
        _words.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Finds articles of an archive by their words, sources, places and what else was read in them.")
        {
            _words, _archive, _facets, _from, _to, _order, _count, _format,
        };
        command.Validators.Add(SearchFields.RequireOrder(_from, _to));
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_archive);
        await using var archive = await ArchiveOption.OpenExistingAsync(path, cancellationToken);
        var answer = await archive.SearchAsync(Gather(parsed), cancellationToken);
        using var writer = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false));
        if (parsed.GetRequiredValue(_format) == "json") SearchJson.Write(answer, writer);
        else SearchText.Write(answer, writer, Terminal.HasColour(), Terminal.Width());
        if (answer.Total > 0) return ExitCode.Done;
        await Console.Error.WriteLineAsync("hearsay: No article has it. Try fewer words or other facets.");
        return ExitCode.Incomplete;
    }

    private static SearchQuery Gather(ParseResult parsed) => new()
    {
        Text = string.Join(' ', (parsed.GetValue(_words) ?? []).Select(SearchFields.Quote)),
        Facets = [.. parsed.GetValue(_facets) ?? []],
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Order = Enum.Parse<SearchOrder>(parsed.GetRequiredValue(_order), ignoreCase: true),
        Count = parsed.GetValue(_count),
    };
}
