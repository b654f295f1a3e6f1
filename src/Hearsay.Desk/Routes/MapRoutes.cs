using Hearsay.Desk.Maps;
using Hearsay.Desk.Pages;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Where things happened.</summary>
internal static class MapRoutes
{
    /// <summary>Adds the map.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/map", ShowAsync).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(
        HttpRequest request, Archive archive, MapMemory memory, CancellationToken cancellationToken)
    {
        RequestRefusal.CheckSearch(request);
        var view = await new MapShelf(archive, memory, MapQuery.Read(request.Query)).OpenAsync(cancellationToken).ConfigureAwait(false);
        return view is null ? TypedResults.NotFound() : PageAnswer.Of<MapPage>(("View", view));
    }
}
