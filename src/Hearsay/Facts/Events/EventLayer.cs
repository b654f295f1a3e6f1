using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>The events of an article, and its quantities with those that were counted for them.</summary>
/// <param name="Events">The events in text order.</param>
/// <param name="Quantities">The quantities in text order.</param>
internal sealed record EventLayer(ImmutableArray<Event> Events, ImmutableArray<Quantity> Quantities);
