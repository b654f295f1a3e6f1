using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>An article that a search found.</summary>
/// <param name="Version">What it says now.</param>
/// <param name="Excerpt">Words around what was looked for.</param>
public sealed record SearchItem(VersionItem Version, ImmutableArray<ExcerptPart> Excerpt);
