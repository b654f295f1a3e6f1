using System.Globalization;
using System.Text;
using Hearsay.Desk.Pages;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>The feeds that the archive follows.</summary>
internal static class FeedRoutes
{
    private const string OpmlType = "text/x-opml; charset=utf-8";
    private const string NoFile = "There is no file. Choose a list of feeds as a feed reader exports it.";

    // What takes longer goes on in the background, and the page says so.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/feeds", ShowAsync);
        pages.MapGet("/feeds.opml", DownloadAsync);
        pages.MapPost("/feeds", AddAsync);
        pages.MapPost("/feeds/opml", AddListAsync);
        pages.MapPost("/feeds/{id:long}/remove", RemoveAsync);
        pages.MapPost("/feeds/{id:long}/ask", AskAsync);
    }

    private static async Task<IResult> ShowAsync(
        int? skip, long? asked, int? added, int? known, long? done, Archive archive, FeedShelf shelf, CancellationToken cancellationToken)
    {
        var view = await shelf.OpenAsync(Math.Max(0, skip ?? 0), cancellationToken).ConfigureAwait(false);
        var notice = added is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{count} feeds of the list are followed from now on; {known ?? 0} were already.")
            : await shelf.TellAsync(asked, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<FeedsPage>(
            ("View", view with { Notice = notice }),
            ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<IResult> DownloadAsync(FeedShelf shelf, CancellationToken cancellationToken) => TypedResults.Bytes(
        Encoding.UTF8.GetBytes(await shelf.WriteAsync(cancellationToken).ConfigureAwait(false)), OpmlType, "feeds.opml");

    private static async Task<IResult> AddAsync(
        HttpRequest request, Archive archive, FeedShelf shelf, FeedFollower follower, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var written = form.Get("address");
        if (FeedAddress.Find(written) is not { } address)
        {
            return await RefuseAsync(shelf, FeedAddress.Refusal, written, cancellationToken).ConfigureAwait(false);
        }

        if (await archive.FindFeedAsync(address, cancellationToken).ConfigureAwait(false) is { } known)
        {
            return TypedResults.LocalRedirect(PagePath.OfFeed(known.Id));
        }

        var wanted = new FollowedFeed(address) { Folder = Opml.CleanFolder(form.Find("folder")) };
        var feed = await archive.SaveFeedAsync(wanted, cancellationToken).ConfigureAwait(false);
        await WaitAsync(follower.AskAsync(feed), cancellationToken).ConfigureAwait(false);
        return await SendOnAsync(archive, PagePath.OfFeed(feed.Id), feed.Id, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> AddListAsync(
        HttpRequest request, Archive archive, FeedShelf shelf, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        if (form.All.Files.GetFile("list") is not { Length: > 0 } file)
        {
            return await RefuseAsync(shelf, NoFile, null, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
            var feeds = Opml.Parse(bytes.ToArray());
            var count = await archive.SaveFeedsAsync(
                [.. feeds.Select(feed => new FollowedFeed(feed.Address) { Title = feed.Title, Folder = feed.Folder })], cancellationToken)
                .ConfigureAwait(false);
            return TypedResults.LocalRedirect(FormattableString.Invariant($"/feeds?added={count}&known={feeds.Length - count}"));
        }
        catch (FeedException failure)
        {
            return await RefuseAsync(shelf, failure.Message, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<IResult> RemoveAsync(long id, Archive archive, CancellationToken cancellationToken)
    {
        if (!await archive.RemoveFeedAsync(id, cancellationToken).ConfigureAwait(false)) return TypedResults.NotFound();
        return await SendOnAsync(archive, "/feeds", id, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> AskAsync(long id, Archive archive, FeedFollower follower, CancellationToken cancellationToken)
    {
        if (await archive.FindFeedAsync(id, cancellationToken).ConfigureAwait(false) is not { } feed) return TypedResults.NotFound();
        await WaitAsync(follower.AskAsync(feed), cancellationToken).ConfigureAwait(false);
        return TypedResults.LocalRedirect(PagePath.OfFeed(id));
    }

    // Where it failed in time, that shows as a failure of the page.
    private static async Task WaitAsync(Task asking, CancellationToken cancellationToken)
    {
        await Task.WhenAny(asking, Task.Delay(_patience, cancellationToken)).ConfigureAwait(false);
        if (asking.IsFaulted) await asking.ConfigureAwait(false);
    }

    private static async Task<IResult> RefuseAsync(FeedShelf shelf, string reason, string? address, CancellationToken cancellationToken)
    {
        var view = await shelf.OpenAsync(0, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<FeedsPage>(
            StatusCodes.Status422UnprocessableEntity, ("View", view with { Failure = reason, Address = address }));
    }

    private static Task<IResult> SendOnAsync(Archive archive, string path, long id, CancellationToken cancellationToken) =>
        PageAnswer.SendOnAsync(archive, path, "feed", id.ToString(CultureInfo.InvariantCulture), cancellationToken);
}
