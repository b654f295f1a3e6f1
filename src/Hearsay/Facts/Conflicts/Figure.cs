namespace Hearsay.Facts;

/// <summary>The person or thing that a deed comes to.</summary>
/// <param name="Token">The token that stands for it, never a pronoun without a name.</param>
/// <param name="Entity">Index into the article's entities, or null where it has no name.</param>
/// <param name="Noun">The lemma of its noun in lower case.</param>
/// <param name="IsDefinite">Whether it is told as known: "the soldier", "she".</param>
internal readonly record struct Figure(int Token, int? Entity, string Noun, bool IsDefinite);
