using Hearsay.Desk.Pages;
using Hearsay.Desk.Stories;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>The first page.</summary>
internal static class TodayRoutes
{
    private const int ArticleCount = 10;

    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", ShowAsync).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(Archive archive, CancellationToken cancellationToken)
    {
        var newest = await archive.SearchAsync(
            new SearchQuery { Order = SearchOrder.Newest, Count = ArticleCount, FacetCount = 0 }, cancellationToken).ConfigureAwait(false);
        var notes = await archive.ListOpenNotesAsync(cancellationToken).ConfigureAwait(false);
        var view = new TodayView(
            Path.GetFileName(archive.Path), newest.Total,
            await StoryShelf.ListMovingAsync(archive, TodayView.StoryCount, cancellationToken).ConfigureAwait(false),
            await NoteShelf.OpenAsync(archive, notes, cancellationToken).ConfigureAwait(false),
            await SearchRoutes.CountSavedAsync(archive, cancellationToken).ConfigureAwait(false),
            newest.Hits);
        return PageAnswer.Of<TodayPage>(("View", view));
    }
}
