using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;
using Microsoft.Extensions.Primitives;

namespace Hearsay.Desk;

/// <summary>Writes a search into an address and reads it back.</summary>
public static class SearchLink
{
    /// <summary>How many hits a page has.</summary>
    public const int PageLength = 20;

    /// <summary>The search as the query of an address, "?q=ferry&amp;outlet=The%20Herald"; empty where nothing is asked for.</summary>
    public static string Write(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var link = new StringBuilder();
        foreach (var (name, value) in ListFields(query))
        {
            link.Append(link.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return link.ToString();
    }

    /// <summary>The fields of a search, for a form to carry along.</summary>
    public static IEnumerable<(string Name, string Value)> ListFields(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Text.Length > 0) yield return ("q", query.Text);
        foreach (var facet in query.Facets) yield return (WireName.Of(facet.Kind), facet.Value);
        if (query.From is { } from) yield return ("from", Write(from));
        if (query.To is { } to) yield return ("to", Write(to));
        if (query.Order != SearchOrder.Fit) yield return ("order", WireName.Of(query.Order));
        if (query.Skip > 0) yield return ("skip", query.Skip.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The search of an address or of a form. What cannot be understood counts as not asked for.</summary>
    public static SearchQuery Read(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var values = fields.ToLookup(field => field.Key, field => field.Value);
        IEnumerable<string> All(string name) => values[name].SelectMany(value => value).OfType<string>().Where(value => value.Length > 0);
        return new SearchQuery
        {
            Text = All("q").FirstOrDefault()?.Trim() ?? "",
            Facets =
            [
                .. Enum.GetValues<FacetKind>()
                    .SelectMany(kind => All(WireName.Of(kind)).Select(value => new Facet(kind, value))).Distinct(),
            ],
            From = ReadDay(All("from").FirstOrDefault()),
            To = ReadDay(All("to").FirstOrDefault()),
            Order = Enum.GetValues<SearchOrder>().FirstOrDefault(order => WireName.Of(order) == All("order").FirstOrDefault()),
            Skip = int.TryParse(All("skip").FirstOrDefault(), CultureInfo.InvariantCulture, out var skip) ? Math.Max(0, skip) : 0,
            Count = PageLength,
            FacetCount = 12,
        };
    }

    /// <summary>What cannot be understood of the days and the order of an address, in words; null where all can.</summary>
    public static string? FindFault(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        foreach (var (name, values) in fields)
        {
            if (values.FirstOrDefault(value => value?.Length > 0) is not { } value) continue;
            if (name is "from" or "to" && ReadDay(value) is null) return $"“{value}” is no day. Write {name} as 2031-03-05.";
            var orders = Enum.GetValues<SearchOrder>().Select(order => WireName.Of(order)).ToArray();
            if (name == "order" && !orders.Contains(value)) return $"There is no order “{value}”. There are {string.Join(", ", orders)}.";
        }

        return null;
    }

    /// <summary>Where the feed of a search is found.</summary>
    public static string OfFeed(SearchQuery query, ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(query);
        return $"/search/feed.{ExportOffer.Of(format).Extension}{Write(query with { Skip = 0 })}";
    }

    /// <summary>The feeds of a search, for browsers and feed readers to find.</summary>
    public static IReadOnlyList<(string Title, string Path)> ListFeeds(SearchQuery query) =>
        [("Atom", OfFeed(query, ExportFormat.Atom)), ("JSON Feed", OfFeed(query, ExportFormat.JsonFeed))];

    /// <summary>Where the places of what a search finds are shown.</summary>
    public static string OfMap(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return "/map" + Write(query with { Skip = 0, Order = SearchOrder.Fit });
    }

    /// <summary>The feed of a search.</summary>
    public static Task<NewsFeed> MakeFeedAsync(
        Archive archive, SearchQuery query, ExportFormat format, Uri site, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var page = PagePath.Of(query with { Skip = 0 });
        return new SearchFeed(archive, site).MakeAsync(query, Describe(query), page, OfFeed(query, format), cancellationToken);
    }

    /// <summary>The search with a facet more or, where it has it, without it; from the first page.</summary>
    public static SearchQuery Toggle(SearchQuery query, Facet facet)
    {
        ArgumentNullException.ThrowIfNull(query);
        ImmutableArray<Facet> facets = query.Facets.Contains(facet) ? query.Facets.Remove(facet) : query.Facets.Add(facet);
        return query with { Facets = facets, Skip = 0 };
    }

    /// <summary>The search in words, for a list of searches.</summary>
    public static string Describe(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parts = query.Facets.Select(facet => $"{NameOf(facet.Kind)} {facet.Value}").ToList();
        if (query.Text.Length > 0) parts.Insert(0, query.Text);
        if (query.From is { } from) parts.Add($"from {Write(from)}");
        if (query.To is { } to) parts.Add($"to {Write(to)}");
        return parts.Count == 0 ? "all articles" : string.Join(" · ", parts);
    }

    /// <summary>What a page calls a kind of facet.</summary>
    public static string NameOf(FacetKind kind) => kind switch
    {
        FacetKind.SourceKind => "kind of source",
        FacetKind.Conflict => "conflict over",
        _ => WireName.Of(kind),
    };

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
