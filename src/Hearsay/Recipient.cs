using System.Collections.Immutable;

namespace Hearsay;

/// <summary>To whom a statement was made.</summary>
/// <param name="Spans">The words for the recipient, in text order.</param>
/// <param name="Entity">The index in <see cref="Reading.Entities"/> of whom the words stand for, or null.</param>
/// <param name="Name">That entity's name, or null.</param>
public sealed record Recipient(ImmutableArray<TextSpan> Spans, int? Entity, string? Name);
