using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>All that the room finds in an article.</summary>
/// <param name="Attributions">Who says what, by the start of the whole.</param>
/// <param name="Credits">Who is credited for the whole page.</param>
/// <param name="Origins">On whom the statements rest.</param>
/// <param name="Diagnostics">What a reader should know about them.</param>
internal sealed record AttributionLayer(
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<Credit> Credits,
    ImmutableArray<Origin> Origins,
    ImmutableArray<Diagnostic> Diagnostics);
