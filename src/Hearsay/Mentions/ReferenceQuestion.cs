namespace Hearsay.Mentions;

/// <summary>The question for which of the candidates a reference stands.</summary>
/// <param name="Words">The words of the article.</param>
/// <param name="Placer">Finds places among them.</param>
/// <param name="Likeness">Tells how alike words are.</param>
/// <param name="Reference">The pronoun or description.</param>
/// <param name="Candidates">Those of whom one may be meant: any ahead, then the latest first; at least one.</param>
internal sealed record ReferenceQuestion(
    ArticleWords Words, MentionPlacer Placer, WordLikeness Likeness, Reference Reference, IReadOnlyList<Candidate> Candidates);
