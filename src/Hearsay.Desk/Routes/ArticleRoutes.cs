using System.Collections.Immutable;
using System.Text;
using Hearsay.Desk.Corrections;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Articles as they were read, opened from the hash of their text; what they were opened from; their versions.</summary>
internal static class ArticleRoutes
{
    // The most characters of an original that its page shows.
    private const int MostOriginal = 1_000_000;

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = KeptPages.Keep(routes.MapGroup("").ExcludeFromDescription());
        pages.MapGet("/text/{hash}", (string hash, long? done, Archive archive, CancellationToken cancellationToken) =>
            ShowAsync(archive, hash, focus: null, done, cancellationToken));
        pages.MapGet("/text/{hash}/{start:int:min(0)}-{end:int:min(0)}", (
            string hash, int start, int end, long? done, Archive archive, CancellationToken cancellationToken) => start <= end
            ? ShowAsync(archive, hash, new TextSpan(start, end), done, cancellationToken)
            : Task.FromResult<IResult>(TypedResults.NotFound()));
        pages.MapGet("/text/{hash}/plain", SendTextAsync);
        pages.MapGet("/text/{hash}/original", ShowOriginalAsync);
        pages.MapGet("/articles/{article:long}/versions", ShowVersionsAsync);
    }

    private static async Task<IResult> ShowAsync(
        Archive archive, string hash, TextSpan? focus, long? done, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        var version = versions.FirstOrDefault(version => version.IsCurrent) ?? versions[0];
        var reading = await archive.FindReadingAsync(version.Id, cancellationToken).ConfigureAwait(false);
        // A span beyond the end was never a permalink of this text.
        if (reading is null || focus?.End > reading.Article.Text.Length || focus is { IsEmpty: true }) return TypedResults.NotFound();
        var view = ArticleView.From(reading, new ArticleContext
        {
            Version = version,
            Versions = await archive.ListVersionsAsync(version.Article, cancellationToken).ConfigureAwait(false),
            Twins = [.. versions.Where(other => other.Article != version.Article)],
            Stories = await archive.ListStoriesOfAsync(version.Id, cancellationToken).ConfigureAwait(false),
            Focus = focus,
            Notes = await archive.ListNotesAsync(hash, cancellationToken).ConfigureAwait(false),
            Corrections = await CorrectionShelf.ListAsync(archive, version, cancellationToken).ConfigureAwait(false),
        });
        return PageAnswer.Of<ArticlePage>(
            ("View", view), ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    // What offsets count in, to the letter.
    private static async Task<IResult> SendTextAsync(string hash, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        var text = await archive.FindTextAsync(versions[0].Id, cancellationToken).ConfigureAwait(false);
        return text is null ? TypedResults.NotFound() : TypedResults.Text(text, "text/plain", Encoding.UTF8);
    }

    private static async Task<IResult> ShowOriginalAsync(string hash, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        var original = await archive.FindOriginalAsync(versions[0].Id, cancellationToken).ConfigureAwait(false);
        if (original is null) return TypedResults.NotFound();
        // Markup that is cut is as safe as any that is broken.
        var shown = original.Text[..Math.Min(original.Text.Length, MostOriginal)];
        return PageAnswer.Of<OriginalPage>(
            ("Version", versions[0]), ("Text", shown), ("LeftOut", original.Text.Length - shown.Length),
            ("Markup", original.IsPage ? SafeMarkup.From(shown, versions[0].Metadata.Url) : null));
    }

    private static async Task<IResult> ShowVersionsAsync(
        long article, int? from, int? to, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(article, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        var later = Find(versions, to) ?? versions[^1];
        var earlier = Find(versions, from) ?? versions[Math.Max(0, versions.IndexOf(later) - 1)];
        var texts = (
            Before: await archive.FindTextAsync(earlier.Id, cancellationToken).ConfigureAwait(false),
            After: await archive.FindTextAsync(later.Id, cancellationToken).ConfigureAwait(false));
        var difference = Difference.Between(texts.Before ?? "", texts.After ?? "");
        return PageAnswer.Of<VersionsPage>(("View", new VersionsView(versions, earlier, later, difference)));
    }

    private static ArticleVersion? Find(ImmutableArray<ArticleVersion> versions, int? number) =>
        versions.FirstOrDefault(version => version.Number == number);
}
