using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Api;

/// <summary>Feeds for programs.</summary>
internal static partial class ApiRoutes
{
    private static void MapFeeds(IEndpointRouteBuilder api)
    {
        api.MapGet("/feeds", ListFeedsAsync).WithSummary("The feeds that are followed, and how it stands with each.");
        api.MapPost("/feeds", FollowAsync).WithSummary("Follows a feed.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapDelete("/feeds/{id:long}", RemoveFeedAsync).WithSummary("Follows a feed no longer; its articles stay.");
        api.MapPost("/feeds/{id:long}/ask", AskForFeedAsync)
            .WithSummary("Asks for a feed in the background; GET /feeds tells what came of it.");
    }

    private static async Task<Ok<ItemPage<FeedRecord>>> ListFeedsAsync(
        Archive archive, DeskOptions options, CancellationToken cancellationToken)
    {
        var feeds = await archive.ListFeedSummariesAsync(options.Watch.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new ItemPage<FeedRecord>([.. feeds.Select(FeedRecord.Of)], null));
    }

    private static async Task<Results<Created<FeedRecord>, ProblemHttpResult>> FollowAsync(
        NewFeed asked, Archive archive, CancellationToken cancellationToken)
    {
        if (FeedAddress.Find(asked.Address) is not { } address)
        {
            return TypedResults.Problem(FeedAddress.Refusal, statusCode: StatusCodes.Status400BadRequest, title: "No feed");
        }

        var wanted = new FollowedFeed(address) { Title = asked.Title, Folder = Opml.CleanFolder(asked.Folder) };
        var feed = await archive.SaveFeedAsync(wanted, cancellationToken).ConfigureAwait(false);
        var state = await archive.FindFeedStateAsync(address, cancellationToken).ConfigureAwait(false);
        return TypedResults.Created("/api/v1/feeds", FeedRecord.Of(new FeedSummary(feed, state)));
    }

    private static async Task<Results<NoContent, NotFound>> RemoveFeedAsync(
        long id, Archive archive, CancellationToken cancellationToken) =>
        await archive.RemoveFeedAsync(id, cancellationToken).ConfigureAwait(false) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static async Task<Results<Accepted, NotFound>> AskForFeedAsync(
        long id, Archive archive, FeedFollower follower, CancellationToken cancellationToken)
    {
        if (await archive.FindFeedAsync(id, cancellationToken).ConfigureAwait(false) is not { } feed) return TypedResults.NotFound();
        _ = follower.AskAsync(feed);
        return TypedResults.Accepted("/api/v1/feeds");
    }
}
