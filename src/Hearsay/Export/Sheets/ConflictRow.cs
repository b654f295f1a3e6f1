using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>A conflict as a view shows it.</summary>
/// <param name="Kind">In what the sides conflict.</param>
/// <param name="About">What it is about.</param>
/// <param name="Sides">The sides in text order; two or more.</param>
public sealed record ConflictRow(ConflictKind Kind, string About, ImmutableArray<ConflictSide> Sides);
