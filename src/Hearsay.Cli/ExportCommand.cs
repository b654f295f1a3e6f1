using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Cli;

/// <summary>The verb `export`: an archive, or articles, into files that other programs take.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Examples =
        """
        Examples:
          hearsay export --archive news.hearsay -o all.jsonl                   all readings and stories
          hearsay export --format csv --kind events -o events.csv
          hearsay export --format csv --search "engine room" --from 2031-03-01 -o found.csv
          hearsay export --format geojson --story 17 -o story.geojson
          hearsay export --format webannotation --article https://example.org/story --without-text
          hearsay export --format atom --saved "the ferry" -o ferry.atom
          hearsay export reports/ --format csv -o statements.csv               straight from files
        """;

    private static readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files (.html .htm .txt .md .json .jsonl, also .gz), folders, addresses, or - for standard input; "
            + "without them the archive is exported.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> _archive = ArchiveOption.Make();

    private static readonly Option<string> _format = new("--format", "-f")
    {
        Description = "jsonl, csv, webannotation, geojson; of what moves in an archive atom, jsonfeed; of one article or story html; "
            + "of the feeds that it follows opml.",
        DefaultValueFactory = _ => "jsonl",
    };

    private static readonly Option<string> _kind = new("--kind", "-k")
    {
        Description = "Of what a csv has its rows: statements, claims, events, figures, or conflicts (those within one article).",
        DefaultValueFactory = _ => "statements",
    };

    private static readonly Option<string?> _article = new("--article")
    {
        Description = "One article, by its address or the hash of its text.",
    };

    private static readonly Option<string?> _story = new("--story") { Description = "One story, by its id." };

    private static readonly Option<string[]> _search = new("--search")
    {
        Description = "Articles that have these words; see hearsay search --help.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<Facet[]> _facets = SearchFields.MakeFacets();

    private static readonly Option<DateOnly?> _from = SearchFields.MakeDay("--from", "The first day of publication.");

    private static readonly Option<DateOnly?> _to = SearchFields.MakeDay("--to", "The last day of publication.");

    private static readonly Option<string?> _saved = new("--saved") { Description = "A saved search, by its name or number." };

    private static readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file, which is there in whole or not at all; - for standard output.",
    };

    private static readonly Option<bool> _withoutText = new("--without-text")
    {
        Description = "Leave the words of articles out: offsets and hashes tell where things stand.",
    };

    private static readonly Option<Uri> _site = new("--site")
    {
        Description = $"The address of the desk that permalinks lead to; {ExportOptions.UsualSite} unless given.",
        CustomParser = ParseSite,
        DefaultValueFactory = _ => new Uri(ExportOptions.UsualSite),
    };

    private static readonly Option<bool> _mark = new("--bom") { Description = "Begin a csv with the mark by which Excel knows UTF-8." };

    private static readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private static readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress bar, and no count." };

    /// <summary>The verb with its options.</summary>
    public static Command Make()
    {
        _format.AcceptOnlyFromAmong([.. ExportOffer.All.Select(offer => offer.Name)]);
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<TableKind>().Select(kind => WireName.Of(kind))]);
        _jobs.Validators.Add(ReadCommand.RequireAtLeastOne);
        _paths.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var command = new Command(Name, "Writes an archive, a part of it, or articles into a file that other programs take.")
        {
            _paths, _archive, _article, _story, _search, _facets, _from, _to, _saved, _format, _kind, _output, _withoutText, _site, _mark,
            _jobs, _quiet,
        };
        command.Validators.Add(RequireOneScope);
        command.Validators.Add(RequireTable);
        command.Validators.Add(SearchFields.RequireOrder(_from, _to));
        command.SetAction((parsed, cancellationToken) => ExportRun.RunAsync(Gather(parsed), cancellationToken));
        return command;
    }

    private static ExportArguments Gather(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        Archive = parsed.GetRequiredValue(_archive),
        Article = parsed.GetValue(_article),
        Story = parsed.GetValue(_story),
        Search = FindSearch(parsed),
        Saved = parsed.GetValue(_saved),
        Format = ExportOffer.All.First(offer => offer.Name == parsed.GetRequiredValue(_format)).Format,
        Options = new ExportOptions
        {
            Site = parsed.GetRequiredValue(_site),
            Generated = TimeProvider.System.GetUtcNow(),
            HasText = !parsed.GetValue(_withoutText),
            Table = Enum.Parse<TableKind>(parsed.GetRequiredValue(_kind), ignoreCase: true),
            HasByteOrderMark = parsed.GetValue(_mark),
        },
        Output = parsed.GetValue(_output),
        Jobs = parsed.GetValue(_jobs),
        IsQuiet = parsed.GetValue(_quiet),
    };

    private static SearchQuery? FindSearch(ParseResult parsed)
    {
        var words = parsed.GetValue(_search) ?? [];
        var facets = parsed.GetValue(_facets) ?? [];
        var (from, to) = (parsed.GetValue(_from), parsed.GetValue(_to));
        if (words.Length == 0 && facets.Length == 0 && from is null && to is null) return null;
        return new SearchQuery { Text = string.Join(' ', words.Select(SearchFields.Quote)), Facets = [.. facets], From = from, To = to };
    }

    private static void RequireOneScope(CommandResult result)
    {
        bool[] scopes =
        [
            result.GetResult(_paths) is { Tokens.Count: > 0 }, result.GetResult(_article) is not null, result.GetResult(_story) is not null,
            result.GetResult(_saved) is not null,
            result.GetResult(_search) is not null || result.GetResult(_facets) is not null || result.GetResult(_from) is not null
                || result.GetResult(_to) is not null,
        ];
        if (scopes.Count(isSet => isSet) > 1)
            result.AddError("export: give one of paths, --article, --story, --saved, and a search (--search, --facet, --from, --to).");
    }

    // A kind that goes unheeded would look as if it had been written.
    private static void RequireTable(CommandResult result)
    {
        if (result.GetResult(_format)?.Errors.Any() == true || result.GetValue(_format) == "csv") return;
        foreach (var option in (Option[])[_kind, _mark])
        {
            if (result.GetResult(option) is { Implicit: false }) result.AddError($"export: {option.Name} is for tables. Add --format csv.");
        }
    }

    private static Uri? ParseSite(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Query.Length == 0) return site;
        result.AddError($"--site: \"{text}\" is no address of a desk. Write it as {ExportOptions.UsualSite}.");
        return null;
    }
}
