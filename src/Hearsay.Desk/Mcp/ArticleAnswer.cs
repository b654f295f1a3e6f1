using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>Which article it is.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Url">Where.</param>
/// <param name="Sha256">The hash of its text, by which the archive knows it; null where it is not kept.</param>
/// <param name="Link">Its page at the desk; null where it is not kept.</param>
internal sealed record ArticleAnswer(string? Title, string? Outlet, string? Published, string? Url, string? Sha256, string? Link)
{
    /// <summary>The answer for an article that is kept or was only read.</summary>
    public static ArticleAnswer Of(ArticleMetadata metadata, ArticleVersion? version, DeskLinks links) => new(
        metadata.Title, metadata.Outlet, metadata.Published?.ToString(), metadata.Url, version?.Hash,
        version is null ? null : links.To(PagePath.OfText(version.Hash)));
}
