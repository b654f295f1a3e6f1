using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Searching, and searches that are kept.</summary>
internal static class SearchRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = KeptPages.Keep(routes.MapGroup("").ExcludeFromDescription());
        pages.MapGet("/search", ShowAsync);
        pages.MapPost("/searches", SaveAsync);
        pages.MapPost("/searches/{id:long}/remove", RemoveAsync);
    }

    /// <summary>The saved searches with how many articles each finds now.</summary>
    public static async Task<ImmutableArray<(SavedSearch Search, int Count)>> CountSavedAsync(
        Archive archive, CancellationToken cancellationToken)
    {
        var counted = ImmutableArray.CreateBuilder<(SavedSearch Search, int Count)>();
        foreach (var search in await archive.ListSavedSearchesAsync(cancellationToken).ConfigureAwait(false))
        {
            var counting = search.Query with { Count = 0, FacetCount = 0 };
            var answer = await archive.SearchAsync(counting, cancellationToken).ConfigureAwait(false);
            counted.Add((search, answer.Total));
        }

        return counted.DrainToImmutable();
    }

    private static async Task<IResult> ShowAsync(HttpRequest request, Archive archive, long? done, CancellationToken cancellationToken)
    {
        RequestRefusal.CheckSearch(request);
        var query = SearchLink.Read(request.Query);
        var answer = await archive.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        var view = new SearchView(query, answer, await CountSavedAsync(archive, cancellationToken).ConfigureAwait(false));
        return PageAnswer.Of<SearchPage>(
            ("View", view), ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, Archive archive, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var query = SearchLink.Read(form.All);
        var saved = await archive.SaveSearchAsync(new SavedSearch(form.Get("name"), query), cancellationToken).ConfigureAwait(false);
        return await PageAnswer.SendOnAsync(archive, PagePath.Of(query), "search", Write(saved.Id), cancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task<IResult> RemoveAsync(long id, Archive archive, CancellationToken cancellationToken)
    {
        if (!await archive.RemoveSavedSearchAsync(id, cancellationToken).ConfigureAwait(false)) return TypedResults.NotFound();
        return await PageAnswer.SendOnAsync(archive, "/search", "search", Write(id), cancellationToken).ConfigureAwait(false);
    }

    private static string Write(long id) => id.ToString(CultureInfo.InvariantCulture);
}
