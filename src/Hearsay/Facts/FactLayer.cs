using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>All facts of an article but its times, which are read before.</summary>
internal sealed record FactLayer
{
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<Event> Events { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}
