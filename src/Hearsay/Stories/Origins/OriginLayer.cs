using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>The origins of a story, and how to find them.</summary>
/// <param name="Origins">Outlets and writers first, by first report, then the sources.</param>
/// <param name="ByOutlet">The index of an outlet's or a writer's origin by its key.</param>
/// <param name="BySource">The index of the source's origin by report and attribution.</param>
internal sealed record OriginLayer(
    ImmutableArray<StoryOrigin> Origins, IReadOnlyDictionary<string, int> ByOutlet,
    IReadOnlyDictionary<(int Report, int Attribution), int> BySource)
{
    /// <summary>The layer of both sorts of origin.</summary>
    public static OriginLayer From(OutletOrigins outlets, SourceOrigins sources)
    {
        (string Key, StoryOrigin Origin)[] reporting = [.. outlets.ToOrigins()];
        return new OriginLayer(
            [.. reporting.Select(entry => entry.Origin), .. sources.ToOrigins()],
            reporting.Select((entry, index) => (entry.Key, index))
                .ToDictionary(entry => entry.Key, entry => entry.index, StringComparer.Ordinal),
            sources.ByAttribution.ToDictionary(entry => entry.Key, entry => entry.Value + reporting.Length));
    }
}
