using Hearsay.Store.Archives;
using Microsoft.Extensions.Primitives;

namespace Hearsay.Desk.Maps;

/// <summary>What a map was asked to show.</summary>
public sealed record MapQuery
{
    /// <summary>The articles, where no story is named.</summary>
    public required SearchQuery Search { get; init; }

    /// <summary>The id of the story whose reports are shown, or null.</summary>
    public string? Story { get; init; }

    /// <summary>Whether every place that an article names is shown; else those at which something happened.</summary>
    public bool ShowsPlaces { get; init; }

    /// <summary>The part of the world.</summary>
    public required MapWindow Window { get; init; }

    /// <summary>How many articles are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>The query of an address. What cannot be understood counts as not asked for.</summary>
    public static MapQuery Read(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var values = fields.ToLookup(field => field.Key, field => field.Value.ToString());
        var search = SearchLink.Read(fields);
        return new MapQuery
        {
            Search = search with { Skip = 0, Order = SearchOrder.Newest },
            Story = values["story"].FirstOrDefault() is { Length: > 0 } story ? story : null,
            ShowsPlaces = values["show"].FirstOrDefault() == "places",
            Window = MapWindow.Parse(values["at"].FirstOrDefault()),
            Skip = search.Skip,
        };
    }

    /// <summary>Where the same is shown of another part of the world.</summary>
    public string PathAt(MapWindow window) => (this with { Window = window }).Path();

    /// <summary>Where it is shown.</summary>
    public string Path()
    {
        var fields = ListFields();
        if (Window != MapWindow.World) fields = fields.Append(("at", Window.ToString()));
        var parts = fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}").ToArray();
        return parts.Length == 0 ? "/map" : "/map?" + string.Join('&', parts);
    }

    /// <summary>All fields but the part of the world.</summary>
    public IEnumerable<(string Name, string Value)> ListFields()
    {
        if (Story is { } story) yield return ("story", story);
        foreach (var field in SearchLink.ListFields(Search with { Order = SearchOrder.Fit, Skip = Skip })) yield return field;
        if (ShowsPlaces) yield return ("show", "places");
    }
}
