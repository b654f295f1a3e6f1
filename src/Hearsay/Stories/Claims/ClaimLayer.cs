using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>The claims of a story and the statements they were made of.</summary>
/// <param name="Claims">The claims, by their first statement.</param>
/// <param name="Statements">All statements that can be lined up, by report.</param>
/// <param name="Groups">The statements that say the same, those that one report alone makes among them.</param>
/// <param name="Weights">How much each term tells within the story.</param>
/// <param name="Resolver">Finds the origins of statements.</param>
internal sealed record ClaimLayer(
    ImmutableArray<Claim> Claims, ImmutableArray<ClaimStatement> Statements, IReadOnlyList<IReadOnlyList<ClaimStatement>> Groups,
    StatementWeights Weights, ClaimOriginResolver Resolver);
