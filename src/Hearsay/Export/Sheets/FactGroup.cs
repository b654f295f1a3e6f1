using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>The facts that answer one question.</summary>
/// <param name="Question">The question: "How many", "When".</param>
/// <param name="Note">What holds for the whole group, or null.</param>
/// <param name="Rows">The answers; at least one.</param>
public sealed record FactGroup(string Question, string? Note, ImmutableArray<FactRow> Rows);
