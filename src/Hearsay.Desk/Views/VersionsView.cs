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

    private const int MostKept = 4_000;
    private const int MostChanged = 100_000;
    private const int MostParts = 2_000;

    /// <summary>What the page shows of the difference: of long stretches the ends, and of very many changes the first.</summary>
    public IEnumerable<DifferencePart> Shown => Difference.Parts.Take(MostParts).SelectMany(Shorten);

    /// <summary>Whether there are more changes than the page shows.</summary>
    public bool IsCut => Difference.Parts.Length > MostParts;

    private static IEnumerable<DifferencePart> Shorten(DifferencePart part)
    {
        var most = part.Change == Change.Kept ? MostKept : MostChanged;
        if (part.Text.Length <= most) return [part];
        var leftOut = FormattableString.Invariant($" [… {part.Text.Length - most:#,0} characters left out …] ");
        return [part with { Text = part.Text[..(most / 2)] + leftOut + part.Text[^(most / 2)..] }];
    }
}
