using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Something that comes but once to whom it comes, as an article tells of it in one clause.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Lemma">The verb.</param>
/// <param name="Kind">By what its figure is known again.</param>
/// <param name="Figure">To whom or what it comes.</param>
internal sealed record SoleDeed(int Clause, string Lemma, DeedKind Kind, Figure Figure);
