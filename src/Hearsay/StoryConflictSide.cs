using System.Collections.Immutable;

namespace Hearsay;

/// <summary>One side of a conflict between reports.</summary>
/// <param name="Value">What it says: "2017-11-13", "at least 11", "denied".</param>
/// <param name="Statements">The statements that say so; at least one.</param>
/// <param name="Spans">The very words, one stretch a statement.</param>
/// <param name="Origins">Indices into <see cref="Story.Origins"/> of those that stand behind it.</param>
public sealed record StoryConflictSide(
    string Value, ImmutableArray<ReportStatement> Statements, ImmutableArray<ReportSpan> Spans, ImmutableArray<int> Origins);
