using System.Collections.Immutable;
using Hearsay.Desk.Stories;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>What a desk looks at first.</summary>
/// <param name="ArchiveName">The name of the archive's file.</param>
/// <param name="ArticleCount">How many articles it holds.</param>
/// <param name="Stories">The stories that move.</param>
/// <param name="Notes">The notes that are open.</param>
/// <param name="Searches">The saved searches with how many articles each finds now.</param>
/// <param name="Newest">The newest articles.</param>
public sealed record TodayView(
    string ArchiveName, int ArticleCount, ImmutableArray<StoryView> Stories, ImmutableArray<NotedWords> Notes,
    ImmutableArray<(SavedSearch Search, int Count)> Searches, ImmutableArray<SearchHit> Newest)
{
    /// <summary>The most stories of the page.</summary>
    public const int StoryCount = 12;
}
