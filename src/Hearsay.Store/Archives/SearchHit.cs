using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>An article that was found.</summary>
/// <param name="Version">What it says now.</param>
/// <param name="Excerpt">Some words of it around what was looked for; without words to look for those it begins with.</param>
public sealed record SearchHit(ArticleVersion Version, ImmutableArray<ExcerptPart> Excerpt);
