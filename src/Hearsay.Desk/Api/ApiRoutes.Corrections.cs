using Hearsay.Desk.Corrections;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Desk.Api;

/// <summary>Corrections for programs.</summary>
internal static partial class ApiRoutes
{
    private static async Task<Ok<ItemPage<CorrectionItem>>> ListCorrectionsAsync(
        string key, Archive archive, CancellationToken cancellationToken)
    {
        var corrections = await archive.ListCorrectionsAsync(key, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new ItemPage<CorrectionItem>([.. corrections.Select(CorrectionItem.Of)], null));
    }

    private static async Task<Results<Created<CorrectionItem>, NotFound, ProblemHttpResult>> CorrectAsync(
        NewCorrection asked, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var isSpan = asked.Start >= 0 && asked.Start <= asked.End;
        if (!isSpan || !CorrectedReading.IsValue(asked.Field, asked.Value))
        {
            return Refuse("No correction", "A correction has a key, start and end, a field that is known, and a value that fits it.");
        }

        var draft = await CorrectionDraft.FindAsync(
            archive, asked.Key, new TextSpan(asked.Start, asked.End), asked.Field, cancellationToken).ConfigureAwait(false);
        if (draft is null) return TypedResults.NotFound();
        var saved = await corrector.SaveAsync(
            draft with { Value = asked.Value, Reason = asked.Reason ?? "" }, cancellationToken).ConfigureAwait(false);
        return TypedResults.Created($"/api/v1/corrections?key={Uri.EscapeDataString(asked.Key)}", CorrectionItem.Of(saved));
    }

    private static async Task<Results<NoContent, NotFound>> TakeBackAsync(
        long id, Corrector corrector, CancellationToken cancellationToken) =>
        await corrector.RemoveAsync(id, cancellationToken).ConfigureAwait(false) ? TypedResults.NoContent() : TypedResults.NotFound();
}
