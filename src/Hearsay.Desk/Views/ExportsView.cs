using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Desk.Views;

/// <summary>What can be taken out of the archive.</summary>
/// <param name="Scope">The part that was chosen.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="ArticleCount">How many articles it has.</param>
/// <param name="Options">How its files are written.</param>
public sealed record ExportsView(ExportScope Scope, string Title, int ArticleCount, ExportOptions Options)
{
    /// <summary>The page that shows the part itself, or null where it is the whole archive.</summary>
    public string? Page { get; init; }

    /// <summary>The saved searches with how many articles each finds now.</summary>
    public ImmutableArray<(SavedSearch Search, int Count)> Searches { get; init; } = [];

    /// <summary>The stories that moved last.</summary>
    public ImmutableArray<StoryState> Stories { get; init; } = [];

    /// <summary>The formats that the part can have.</summary>
    public IEnumerable<ExportOffer> Offers => ExportOffer.All.Where(offer => offer.Takes(Scope));

    /// <summary>Where a feed of the part is found.</summary>
    public string FeedPath(ExportFormat format) =>
        Scope.Story is { } story ? StoryFeed.PathOf(story, format) : SearchLink.OfFeed(Scope.Search ?? new SearchQuery(), format);
}
