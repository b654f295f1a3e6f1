using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Says by what an article can be found, beside its words.</summary>
internal static class FacetFinder
{
    // A source without a name of its own may be a whole clause: such a value helps nobody to choose.
    private const int MaxValueLength = 120;

    /// <summary>The facets of a reading, each once, in the order of their kinds and values.</summary>
    public static ImmutableArray<Facet> Find(Reading reading) =>
    [
        .. FindAll(reading)
            .Where(facet => !string.IsNullOrWhiteSpace(facet.Value) && facet.Value.Length <= MaxValueLength)
            .Distinct()
            .OrderBy(facet => facet.Kind).ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];

    private static IEnumerable<Facet> FindAll(Reading reading)
    {
        var metadata = reading.Article.Metadata;
        if (metadata.Outlet is { } outlet) yield return new Facet(FacetKind.Outlet, outlet);
        if (metadata.Published is { } published)
        {
            yield return new Facet(FacetKind.Month, published.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }

        foreach (var attribution in reading.Attributions.Where(AttributionFacts.IsSure))
        {
            if (attribution.Source is not { } source) continue;
            yield return new Facet(FacetKind.SourceKind, WireName.Of(source.Kind));
            if (source is { Name: { } name, Kind: not EntityKind.Writer }) yield return new Facet(FacetKind.Source, name);
        }

        foreach (var place in reading.Places) yield return new Facet(FacetKind.Place, place.Name);
        foreach (var statement in reading.Statements) yield return new Facet(FacetKind.Certainty, WireName.Of(statement.Factuality));
        foreach (var conflict in reading.Conflicts) yield return new Facet(FacetKind.Conflict, WireName.Of(conflict.Kind));
    }
}
