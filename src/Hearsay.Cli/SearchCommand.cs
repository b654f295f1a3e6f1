using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Hearsay.Export;
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
          hearsay search --from 2031-03-01 --order oldest --format json
        """;

    private static readonly Argument<string[]> _words = new("words")
    {
        Description = "Words that must all be there, several in one argument in a row; -word: none of it; word*: a beginning; OR: either.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<Facet[]> _facets = new("--facet")
    {
        Description = "KIND=VALUE; a KIND is outlet, source, sourcekind, month, place, certainty or conflict. May be given several times.",
        CustomParser = ParseFacets,
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<DateOnly?> _from = new("--from")
    {
        Description = "The first day of publication.",
        CustomParser = ParseDay,
    };

    private static readonly Option<DateOnly?> _to = new("--to")
    {
        Description = "The last day of publication.",
        CustomParser = ParseDay,
    };

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
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_archive);
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(path)}: There is no such archive. Make one with hearsay import.");
            return ExitCode.Incomplete;
        }

        await using var archive = await Archive.OpenAsync(path, cancellationToken: cancellationToken);
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
        Text = string.Join(' ', (parsed.GetValue(_words) ?? []).Select(Quote)),
        Facets = [.. parsed.GetValue(_facets) ?? []],
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Order = Enum.Parse<SearchOrder>(parsed.GetRequiredValue(_order), ignoreCase: true),
        Count = parsed.GetValue(_count),
    };

    // The shell took the quotation marks off: what came as one argument is one phrase.
    private static string Quote(string word) =>
        word.Any(char.IsWhiteSpace) && !word.Contains('"', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    private static Facet[]? ParseFacets(ArgumentResult result)
    {
        var facets = ImmutableArray.CreateBuilder<Facet>();
        foreach (var token in result.Tokens)
        {
            if (token.Value.Split('=', 2) is [var kindName, { Length: > 0 } value]
                && Enum.GetValues<FacetKind>().FirstOrDefault(kind => WireName.Of(kind) == kindName, (FacetKind)(-1)) is >= 0 and var kind)
            {
                facets.Add(new Facet(kind, value));
                continue;
            }

            var kinds = string.Join(", ", Enum.GetValues<FacetKind>().Select(kind => WireName.Of(kind)));
            result.AddError($"--facet: \"{token.Value}\" is no KIND=VALUE. The kinds are {kinds}.");
            return null;
        }

        return facets.ToArray();
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"\"{text}\" is no day. Write it as 2031-03-05.");
        return null;
    }
}
