using Hearsay.Desk.Assets;
using Hearsay.Desk.Pages;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>The files that pages load, the page about keys, and whether the desk is well.</summary>
internal static class AssetRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in Asset.All)
        {
            routes.MapGet(asset.Path, (HttpResponse response) =>
            {
                response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return TypedResults.Bytes(asset.Bytes, asset.MediaType);
            }).ExcludeFromDescription();
        }

        routes.MapGet("/help", () => PageAnswer.Of<HelpPage>()).ExcludeFromDescription();
        routes.MapGet("/health", async (Archive archive, CancellationToken cancellationToken) => TypedResults.Ok(new
        {
            Status = "ok",
            Articles = await archive.CountArticlesAsync(cancellationToken).ConfigureAwait(false),
            Reader = archive.ReaderVersion,
        })).ExcludeFromDescription();
    }
}
