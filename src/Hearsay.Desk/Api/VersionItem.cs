using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A version of an article, as the API gives it.</summary>
/// <param name="Article">The number of the article.</param>
/// <param name="Version">Which of its versions it is, from 1.</param>
/// <param name="IsCurrent">Whether it is what the article says now.</param>
/// <param name="Sha256">The hash of its text, under which text and reading are found.</param>
/// <param name="Address">The article's address, or the path it came from.</param>
/// <param name="Id">The caller's name for it.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Url">The address it was published at.</param>
/// <param name="FirstSeen">When it was first taken in.</param>
/// <param name="LastSeen">When the page was last found to say this.</param>
/// <param name="Page">Its page at the desk.</param>
public sealed record VersionItem(
    long Article, int Version, bool IsCurrent, string Sha256, string Address, string Id, string? Outlet, string? Title,
    ImmutableArray<string> Authors, string? Published, string? Url, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, string Page)
{
    /// <summary>The item of a version.</summary>
    public static VersionItem Of(ArticleVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var metadata = version.Metadata;
        return new VersionItem(
            version.Article, version.Number, version.IsCurrent, version.Hash, version.Address, metadata.Id, metadata.Outlet, metadata.Title,
            metadata.Authors, metadata.Published?.ToString(), metadata.Url, version.FirstSeen, version.LastSeen,
            PagePath.OfText(version.Hash));
    }
}
