using System.Globalization;
using Hearsay.Desk.Imports;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>A text that is pasted and read on the spot.</summary>
internal static class ReadRoutes
{
    // About twenty seconds of reading: more would be taken for a desk that hangs.
    private const int MostLength = 2_000_000;

    /// <summary>Adds the page and its form.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/read").ExcludeFromDescription();
        pages.MapGet("", () => PageAnswer.Of<ReadPage>(("View", new ReadView())));
        pages.MapPost("", ReadAsync);
    }

    private static async Task<IResult> ReadAsync(
        HttpRequest request, Archive archive, Task<Reader> loading, Fetcher fetcher, StoryRefresh stories,
        CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var view = new ReadView
        {
            // A text is kept to the letter; browsers send its line ends as they please.
            Text = form.All["text"].ToString().ReplaceLineEndings("\n"),
            Outlet = form.Find("outlet"),
            Published = form.Find("published"),
        };
        if (view.Text.Length > MostLength)
        {
            var most = MostLength.ToString("#,0", CultureInfo.InvariantCulture);
            var reason = $"A text that is read on the spot may have {most} characters. Import a longer one: hearsay import FILE.";
            return PageAnswer.Of<ReadPage>(
                StatusCodes.Status413PayloadTooLarge, ("View", view with { Text = "", Failure = reason }));
        }

        var item = await PastedText.OpenAsync(view, fetcher, cancellationToken).ConfigureAwait(false);
        if (item.Input is not { } input)
        {
            var failed = view with { Failure = $"{item.Failure!.Reason} {item.Failure.Remedy}" };
            return PageAnswer.Of<ReadPage>(StatusCodes.Status422UnprocessableEntity, ("View", failed));
        }

        var reader = await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        var reading = await Task.Run(() => reader.Read(input.Open(reader)), cancellationToken).ConfigureAwait(false);
        if (form.Find("keep") is null)
        {
            return PageAnswer.Of<ReadPage>(("View", view with { Article = ArticleView.From(reading, new ArticleContext()) }));
        }

        var original = new Original(ArticleAddress.Of(input), input.Text, input.IsPage) { Given = input.Metadata };
        var version = await archive.AddAsync(original, reading, cancellationToken).ConfigureAwait(false);
        stories.Ask();
        return TypedResults.LocalRedirect(PagePath.OfText(version.Hash));
    }
}
