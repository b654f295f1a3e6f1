using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Cli;

/// <summary>The options that narrow a search, which several verbs share.</summary>
internal static class SearchFields
{
    /// <summary>By what the articles have.</summary>
    public static Option<Facet[]> MakeFacets() => new("--facet")
    {
        Description = "KIND=VALUE; a KIND is outlet, source, sourcekind, month, place, certainty or conflict. May be given several times.",
        CustomParser = ParseFacets,
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>By a day of publication.</summary>
    public static Option<DateOnly?> MakeDay(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = ParseDay,
    };

    /// <summary>Refuses a last day that lies before the first one.</summary>
    public static Action<CommandResult> RequireOrder(Option<DateOnly?> first, Option<DateOnly?> last) => result =>
    {
        // What is no day compares to nothing here; the option itself says so.
        if (FindDay(result.GetResult(first)) > FindDay(result.GetResult(last)))
            result.AddError($"{first.Name} is later than {last.Name}. No day lies between them.");
    };

    /// <summary>A word as the search takes it.</summary>
    /// <remarks>The shell took the quotation marks off: what came as one argument is one phrase.</remarks>
    public static string Quote(string word) =>
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
        if (FindDay(result) is { } day) return day;
        var text = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
        result.AddError($"\"{text}\" is no day. Write it as 2031-03-05.");
        return null;
    }

    private static DateOnly? FindDay(SymbolResult? result) =>
        result is { Tokens: [.., var token] }
        && DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
