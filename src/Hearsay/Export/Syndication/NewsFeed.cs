using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>What moved, the newest first, for feed readers to follow.</summary>
/// <param name="Id">The name of the feed, which never changes: an absolute IRI.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Page">The whole address of the page that shows the same.</param>
/// <param name="Address">The whole address of the feed itself.</param>
/// <param name="Updated">When something moved last.</param>
/// <param name="Entries">What moved, the newest first.</param>
public sealed record NewsFeed(
    string Id, string Title, string Page, string Address, DateTimeOffset Updated, ImmutableArray<NewsFeedEntry> Entries)
{
    /// <summary>How much of it the feed has, in a sentence.</summary>
    public string Subtitle { get; init; } = "";
}
