using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>The versions of an article and what changed between two of them.</summary>
/// <param name="Versions">All of them, oldest first; at least one.</param>
/// <param name="From">The earlier of the two.</param>
/// <param name="To">The later of the two.</param>
/// <param name="Difference">What changed.</param>
public sealed record VersionsView(ImmutableArray<ArticleVersion> Versions, ArticleVersion From, ArticleVersion To, Difference Difference)
{
    /// <summary>What the article is called now.</summary>
    public string Title => Versions[^1].Metadata.Title ?? Versions[^1].Address;
}
