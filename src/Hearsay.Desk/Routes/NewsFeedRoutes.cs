using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>What moves in stories and searches, for feed readers.</summary>
internal static class NewsFeedRoutes
{
    /// <summary>Adds the feeds, each as Atom and as JSON Feed.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("").ExcludeFromDescription();
        foreach (var format in (ExportFormat[])[ExportFormat.Atom, ExportFormat.JsonFeed])
        {
            var name = "feed." + ExportOffer.Of(format).Extension;
            feeds.MapGet($"/story/{name}", async (string id, HttpRequest request, Archive archive, CancellationToken cancellationToken) =>
                Answer(format, await StoryFeed.MakeAsync(archive, id, format, ExportRoutes.SiteOf(request), cancellationToken)
                    .ConfigureAwait(false)));
            feeds.MapGet($"/search/{name}", (HttpRequest request, Archive archive, CancellationToken cancellationToken) =>
                SearchAsync(SearchLink.Read(request.Query), format, request, archive, cancellationToken));
            feeds.MapGet($"/searches/{{id:long}}/{name}", (
                long id, HttpRequest request, Archive archive, CancellationToken cancellationToken) =>
                SavedSearchAsync(id, format, request, archive, cancellationToken));
        }
    }

    private static async Task<IResult> SearchAsync(
        SearchQuery query, ExportFormat format, HttpRequest request, Archive archive, CancellationToken cancellationToken)
    {
        RequestRefusal.CheckSearch(request);
        var site = ExportRoutes.SiteOf(request);
        return Answer(format, await SearchLink.MakeFeedAsync(archive, query, format, site, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<IResult> SavedSearchAsync(
        long id, ExportFormat format, HttpRequest request, Archive archive, CancellationToken cancellationToken)
    {
        var searches = await archive.ListSavedSearchesAsync(cancellationToken).ConfigureAwait(false);
        if (searches.FirstOrDefault(search => search.Id == id) is not { } saved) return TypedResults.NotFound();
        var feed = await new SearchFeed(archive, ExportRoutes.SiteOf(request)).MakeAsync(
            saved.Query, saved.Name, PagePath.Of(saved.Query with { Skip = 0 }), request.Path, cancellationToken).ConfigureAwait(false);
        return Answer(format, feed);
    }

    private static IResult Answer(ExportFormat format, NewsFeed? feed)
    {
        if (feed is null) return TypedResults.NotFound();
        var text = format == ExportFormat.Atom ? AtomFeed.Write(feed) : JsonFeed.Write(feed);
        return TypedResults.Text(text, ExportOffer.Of(format).MediaType, System.Text.Encoding.UTF8);
    }
}
