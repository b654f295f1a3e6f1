using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Whose statement it is.</summary>
/// <param name="Spans">The words for the source at the statement itself, in text order.</param>
/// <param name="Entity">The index in <see cref="Reading.Entities"/> of whom the words stand for, or null.</param>
/// <param name="Name">The name of that entity, or of the source itself where the words name it; null where the article gives none.</param>
/// <param name="Kind">What sort of source it is.</param>
public sealed record Source(ImmutableArray<TextSpan> Spans, int? Entity, string? Name, EntityKind Kind);
