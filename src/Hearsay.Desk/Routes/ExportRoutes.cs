using System.Text;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Files of the archive or of a part of it, and the page on which they are chosen.</summary>
internal static class ExportRoutes
{
    private const int StoryCount = 12;

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/exports", ShowAsync);
        pages.MapGet("/exports/file", SendAsync);
    }

    private static async Task<IResult> ShowAsync(HttpRequest request, Archive archive, CancellationToken cancellationToken)
    {
        var scope = ReadScope(request);
        var counted = await DescribeAsync(archive, scope, cancellationToken).ConfigureAwait(false);
        if (counted is not var (title, page, count)) return TypedResults.NotFound();
        return PageAnswer.Of<ExportsPage>(("View", new ExportsView(scope, title, count, ReadOptions(request))
        {
            Page = page,
            Searches = await SearchRoutes.CountSavedAsync(archive, cancellationToken).ConfigureAwait(false),
            Stories = await archive.ListStoriesAsync(0, StoryCount, cancellationToken).ConfigureAwait(false),
        }));
    }

    // What the part is called, its page, and how many articles it has; null where there is none such.
    private static async Task<(string Title, string? Page, int Count)?> DescribeAsync(
        Archive archive, ExportScope scope, CancellationToken cancellationToken)
    {
        if (scope.Text is { } hash)
        {
            var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
            return versions.IsEmpty ? null : (versions[0].Metadata.Title ?? versions[0].Address, PagePath.OfText(hash), 1);
        }

        if (scope.Story is { } id)
        {
            var story = await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false);
            return story is null ? null : (story.Title, PagePath.OfStory(id), story.Versions.Length);
        }

        if (scope.Search is not { } query)
            return ("The whole archive", null, await archive.CountArticlesAsync(cancellationToken).ConfigureAwait(false));
        var found = await archive.ListFoundAsync(query, cancellationToken).ConfigureAwait(false);
        return (SearchLink.Describe(query), PagePath.Of(query), found.Length);
    }

    private static async Task<IResult> SendAsync(
        HttpRequest request, string format, Archive archive, TimeProvider clock, CancellationToken cancellationToken)
    {
        var offer = ExportOffer.All.FirstOrDefault(offer => offer.Name == format)
            ?? throw new RequestRefusal(
                StatusCodes.Status400BadRequest,
                $"There is no format “{format}”. There are {string.Join(", ", ExportOffer.All.Select(known => known.Name))}.");
        CheckTable(request);
        var (scope, options) = (ReadScope(request), ReadOptions(request) with { Generated = clock.GetUtcNow() });
        // Feeds have addresses of their own.
        var isElsewhere = offer.IsFeed || offer.Format == ExportFormat.Opml;
        if (isElsewhere || !offer.Takes(scope)) throw new BadHttpRequestException($"There is no such file as {format}.");
        if (await DescribeAsync(archive, scope, cancellationToken).ConfigureAwait(false) is null) return TypedResults.NotFound();
        var name = ExportLink.NameFile(scope, offer, options.Table);
        var mediaType = offer.MediaType + "; charset=utf-8";
        if (offer.Format == ExportFormat.Html)
        {
            var page = await MakePageAsync(archive, scope, cancellationToken).ConfigureAwait(false);
            return page is null ? TypedResults.NotFound() : TypedResults.File(Encoding.UTF8.GetBytes(page), mediaType, name);
        }

        return Stream(new ArchiveExport(archive, scope, ArchiveExport.Make(offer.Format, options)), mediaType, name, cancellationToken);
    }

    private static Task<string?> MakePageAsync(Archive archive, ExportScope scope, CancellationToken cancellationToken) =>
        scope.Text is { } hash
            ? ExportPage.OfTextAsync(archive, hash, cancellationToken)
            : ExportPage.OfStoryAsync(archive, scope.Story!, cancellationToken);

    // One article at a time is held; a download that breaks off is seen to, since its end is missing.
    private static PushStreamHttpResult Stream(
        ArchiveExport export, string mediaType, string name, CancellationToken cancellationToken) => TypedResults.Stream(
        async stream =>
        {
            await foreach (var piece in export.RunAsync(cancellationToken).ConfigureAwait(false))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(piece), cancellationToken).ConfigureAwait(false);
            }
        },
        mediaType, name);

    private static ExportScope ReadScope(HttpRequest request)
    {
        RequestRefusal.CheckSearch(request);
        string? Find(string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;
        if (Find("text") is { } text) return new ExportScope { Text = text };
        if (Find("story") is { } story) return new ExportScope { Story = story };
        var search = SearchLink.Read(request.Query) with { Skip = 0 };
        return SearchLink.Write(search).Length == 0 ? new ExportScope() : new ExportScope { Search = search };
    }

    private static void CheckTable(HttpRequest request)
    {
        var (asked, known) = (request.Query["kind"].ToString(), Enum.GetValues<TableKind>().Select(kind => WireName.Of(kind)).ToArray());
        if (asked.Length == 0 || known.Contains(asked)) return;
        throw new RequestRefusal(
            StatusCodes.Status400BadRequest, $"There is no kind of rows “{asked}”. There are {string.Join(", ", known)}.");
    }

    private static ExportOptions ReadOptions(HttpRequest request) => new()
    {
        Site = SiteOf(request),
        HasText = request.Query["words"] != "no",
        HasByteOrderMark = request.Query["bom"] == "yes",
        Table = Enum.GetValues<TableKind>().FirstOrDefault(kind => WireName.Of(kind) == request.Query["kind"]),
    };

    /// <summary>The address under which the desk was asked.</summary>
    public static Uri SiteOf(HttpRequest request) => new($"{request.Scheme}://{request.Host}");
}
