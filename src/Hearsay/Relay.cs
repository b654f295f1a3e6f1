using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Someone who passed a statement on between its source and this page.</summary>
/// <param name="Name">The relay's name, such as "BBC".</param>
/// <param name="Kind">What sort of relay it is, mostly an outlet.</param>
/// <param name="Entity">The index in <see cref="Reading.Entities"/> of the relay, or null.</param>
/// <param name="Spans">The words that name it here, in text order.</param>
/// <param name="Url">The address where those words are a link, or null.</param>
public sealed record Relay(string Name, EntityKind Kind, int? Entity, ImmutableArray<TextSpan> Spans, string? Url);
