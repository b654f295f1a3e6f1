using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Hearsay.Desk.Imports;
using Hearsay.Store;
using Hearsay.Store.Visits;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Desk.Api;

/// <summary>Imports for programs: asked for, then watched.</summary>
internal static partial class ApiRoutes
{
    private const string KeyHeader = "Idempotency-Key";
    private const int LongestKey = 200;

    private static Results<Accepted<ImportItem>, ProblemHttpResult> Import(
        NewImport asked, HttpRequest request, ImportQueue queue, Fetcher fetcher)
    {
        if (FindFault(asked) is { } fault) return Refuse("No import", fault);
        var key = request.Headers[KeyHeader].ToString();
        if (key.Length > LongestKey) return Refuse("No import", $"An {KeyHeader} has up to {LongestKey} characters.");
        var sum = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(asked)));
        if (queue.Add(OpenAsync(asked, fetcher), sum, key.Length == 0 ? null : key) is not { } job)
        {
            return TypedResults.Problem(
                "There are too many imports that are not done. Wait for some to end.", title: "Not now",
                statusCode: StatusCodes.Status429TooManyRequests);
        }

        if (job.Request != sum)
        {
            return TypedResults.Problem(
                $"Another import was asked for under this {KeyHeader}. Take another key.", title: "The key is taken",
                statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        var item = ImportItem.Of(job.State);
        return TypedResults.Accepted(item.Self, item);
    }

    private static IResult GetImport(long id, HttpRequest request, ImportQueue queue, CancellationToken cancellationToken)
    {
        if (queue.Find(id) is not { } job) return TypedResults.NotFound();
        var isWatched = request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);
        return isWatched
            ? TypedResults.ServerSentEvents(WatchAsync(job, cancellationToken), "import")
            : TypedResults.Ok(ImportItem.Of(job.State));
    }

    private static async IAsyncEnumerable<ImportItem> WatchAsync(
        ImportJob job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var state in job.WatchAsync(cancellationToken).ConfigureAwait(false)) yield return ImportItem.Of(state);
    }

    private static string? FindFault(NewImport asked)
    {
        var count = asked.Articles.Length + asked.Addresses.Length;
        if (count == 0) return "Give articles or addresses.";
        if (count > NewImport.MostItems) return $"An import has up to {NewImport.MostItems} articles and addresses. Send several.";
        if (asked.Addresses.Any(address => WebAddress.Find(address) is null)) return "Addresses begin with https:// or http://.";
        if (asked.Articles.Any(article => article.Text is null == article.Html is null)) return "Give each article either text or html.";
        return asked.Articles.All(article => article.IsDated) ? null : "Write published as 2031-03-05 or as an RFC 3339 time.";
    }

    private static async IAsyncEnumerable<IntakeItem> OpenAsync(
        NewImport asked, Fetcher fetcher, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var article in asked.Articles)
        {
            yield return IntakeItem.From(new ArticleInput(
                "the request", article.Html ?? article.Text!, article.Html is not null, article.ToMetadata(), []));
        }

        using var visitor = new Visitor(fetcher);
        var intake = new ArticleIntake(fetcher, new IntakeOptions { Visitor = visitor });
        await foreach (var item in intake.OpenAsync(asked.Addresses, cancellationToken).ConfigureAwait(false)) yield return item;
    }

    private static ProblemHttpResult Refuse(string title, string advice) =>
        TypedResults.Problem(advice, statusCode: StatusCodes.Status400BadRequest, title: title);
}
