using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>What befell some people, by one word.</summary>
/// <param name="Token">The index of the word, such as "killed".</param>
/// <param name="Harm">What befell them.</param>
/// <param name="Victims">Who they are: one group for each part that "and" joins.</param>
internal sealed record Casualty(int Token, Harm Harm, ImmutableArray<VictimGroup> Victims);
