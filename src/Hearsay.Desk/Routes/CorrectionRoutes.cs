using System.Globalization;
using Hearsay.Desk.Corrections;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Corrections of what was read, and of which origins of a story are one.</summary>
internal static class CorrectionRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapPost("/corrections", CorrectAsync);
        pages.MapPost("/corrections/{id:long}/remove", TakeBackAsync);
        pages.MapPost("/story/origins", JoinOriginsAsync);
    }

    private static async Task<IResult> CorrectAsync(
        HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var (key, field, value) = (form.Get("key"), form.Get("field"), form.Find("value"));
        if (form.FindSpan() is not { } span || !CorrectedReading.IsValue(field, value))
        {
            throw new BadHttpRequestException("It is not said what is corrected.");
        }

        var correction = await CorrectionDraft.FindAsync(archive, key, span, field, cancellationToken).ConfigureAwait(false);
        if (correction is null) return TypedResults.NotFound();
        var saved = await corrector.SaveAsync(
            correction with { Value = value, Reason = form.Find("reason") ?? "" }, cancellationToken).ConfigureAwait(false);
        return await SendOnAsync(archive, saved, PagePath.Of(saved.Anchor), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> JoinOriginsAsync(
        HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var (id, name, into) = (form.Get("id"), form.Get("name"), form.Get("into"));
        if (name == into) throw new BadHttpRequestException("An origin is the same as itself in any case.");
        if (await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is null) return TypedResults.NotFound();
        var earlier = (await archive.ListCorrectionsAsync(id, cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(correction => correction.Field == CorrectedReading.OriginName && correction.Anchor.Name == name);
        var anchor = new Anchor(AnchorKind.Origin, id, Name: name);
        var saved = await corrector.SaveAsync(
            new Correction(anchor, CorrectedReading.OriginName, name, into)
            {
                Id = earlier?.Id ?? 0,
                Reason = form.Find("reason") ?? "",
            },
            cancellationToken).ConfigureAwait(false);
        return await SendOnAsync(archive, saved, PagePath.OfStory(id), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> TakeBackAsync(
        long id, HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        if (await archive.FindCorrectionAsync(id, cancellationToken).ConfigureAwait(false) is not { } correction)
        {
            return TypedResults.NotFound();
        }

        await corrector.RemoveAsync(id, cancellationToken).ConfigureAwait(false);
        var page = form.Find("back") is { } back ? PagePath.Local(back) : PagePath.Of(correction.Anchor);
        return await SendOnAsync(archive, correction, page, cancellationToken).ConfigureAwait(false);
    }

    private static Task<IResult> SendOnAsync(
        Archive archive, Correction correction, string page, CancellationToken cancellationToken) => PageAnswer.SendOnAsync(
        archive, page, "correction", correction.Id.ToString(CultureInfo.InvariantCulture), cancellationToken);
}
