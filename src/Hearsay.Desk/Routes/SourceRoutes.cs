using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Who is quoted, and with what; names joined and split.</summary>
internal static class SourceRoutes
{
    private const int ListedCount = 200;

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = KeptPages.Keep(routes.MapGroup("").ExcludeFromDescription());
        pages.MapGet("/sources", ListAsync);
        pages.MapGet("/source", ShowAsync);
        pages.MapPost("/sources/join", JoinAsync);
        pages.MapPost("/sources/split", SplitAsync);
    }

    private static async Task<IResult> ListAsync(string? containing, Archive archive, CancellationToken cancellationToken)
    {
        var words = containing?.Trim() ?? "";
        var sources = await archive.ListSourcesAsync(words, ListedCount, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<SourcesPage>(("Sources", sources), ("Containing", words));
    }

    private static async Task<IResult> ShowAsync(
        string name, int? skip, long? done, Archive archive, CancellationToken cancellationToken)
    {
        var passed = Math.Max(0, skip ?? 0);
        var sayings = await archive.ListSayingsAsync(name, passed, SourceView.PageLength, cancellationToken).ConfigureAwait(false);
        var others = await archive.ListSourcesAsync("", ListedCount, cancellationToken).ConfigureAwait(false);
        var view = new SourceView(
            name, sayings, await archive.ListJoinedSourcesAsync(name, cancellationToken).ConfigureAwait(false),
            [.. others.Where(other => other.Name != name && other.Joined is null).Select(other => other.Name)], passed);
        return PageAnswer.Of<SourcePage>(
            ("View", view), ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<IResult> JoinAsync(
        HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var (name, into) = (form.Get("name"), form.Get("into"));
        await corrector.JoinSourcesAsync(name, into, cancellationToken).ConfigureAwait(false);
        return await PageAnswer.SendOnAsync(archive, PagePath.OfSource(into), "source", name, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> SplitAsync(
        HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var name = form.Get("name");
        await corrector.SplitSourceAsync(name, cancellationToken).ConfigureAwait(false);
        var page = PagePath.OfSource(form.Find("page") ?? name);
        return await PageAnswer.SendOnAsync(archive, page, "source", name, cancellationToken).ConfigureAwait(false);
    }
}
