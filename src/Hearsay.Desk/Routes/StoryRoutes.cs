using Hearsay.Desk.Pages;
using Hearsay.Desk.Stories;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>The stories that the archive holds.</summary>
internal static class StoryRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = KeptPages.Keep(routes.MapGroup("").ExcludeFromDescription());
        pages.MapGet("/stories", ListAsync);
        pages.MapGet("/story", ShowAsync);
        pages.MapGet("/story/{hash:length(64)}", ShowStateAsync);
    }

    private static async Task<IResult> ListAsync(int? skip, Archive archive, CancellationToken cancellationToken)
    {
        var passed = Math.Max(0, skip ?? 0);
        var stories = await archive.ListStoriesAsync(passed, StoriesPage.PageLength, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<StoriesPage>(("Stories", stories), ("Skip", passed));
    }

    private static async Task<IResult> ShowAsync(string id, long? done, Archive archive, CancellationToken cancellationToken) =>
        await AnswerAsync(
            archive, await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false), done, cancellationToken)
            .ConfigureAwait(false);

    private static async Task<IResult> ShowStateAsync(string hash, long? done, Archive archive, CancellationToken cancellationToken) =>
        await AnswerAsync(
            archive, await archive.FindStoryStateAsync(hash, cancellationToken).ConfigureAwait(false), done, cancellationToken)
            .ConfigureAwait(false);

    private static async Task<IResult> AnswerAsync(Archive archive, StoryState? story, long? done, CancellationToken cancellationToken)
    {
        if (story is null) return TypedResults.NotFound();
        var view = await StoryShelf.OpenWholeAsync(archive, story, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<StoryPage>(
            ("View", view), ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }
}
