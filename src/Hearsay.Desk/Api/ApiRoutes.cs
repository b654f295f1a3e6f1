using System.Security.Cryptography;
using System.Text;
using Hearsay.Desk.Routes;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Desk.Api;

/// <summary>The desk for programs, under /api/v1.</summary>
internal static partial class ApiRoutes
{
    private const int MaxCount = 200;
    private const int UsualCount = 50;
    private const string JsonType = "application/json";

    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapGet("/articles", ListArticlesAsync).WithSummary("What the articles say now, in the order in which they were taken in.");
        api.MapGet("/articles/{article:long}/versions", ListVersionsAsync).WithSummary("All versions of an article, oldest first.");
        api.MapGet("/texts/{hash}", ListTextAsync).WithSummary("The versions whose text has this SHA-256.");
        api.MapGet("/texts/{hash}/reading", GetReadingAsync).WithSummary("What was read in a text, as hearsay.reading/1.")
            .Produces(StatusCodes.Status200OK, contentType: JsonType).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/readings", ReadAsync).WithSummary("Reads a text or a page, which is not kept, and gives hearsay.reading/1.")
            .Produces(StatusCodes.Status200OK, contentType: JsonType).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapPost("/imports", Import).WithSummary("Keeps articles: a job to watch. The same Idempotency-Key gives the same job.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapGet("/imports/{id:long}", GetImport).WithSummary("Where an import stands; as server-sent events to its end where asked for.")
            .Produces<ImportItem>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/search", SearchAsync)
            .WithSummary("Articles by words and facets: q, from, to, order, and the kinds of facets by name.");
        api.MapGet("/sources", ListSourcesAsync).WithSummary("The names of sources that hold some words, the most quoted first.");
        api.MapGet("/sayings", ListSayingsAsync).WithSummary("What a source is quoted as saying, the newest first.");
        api.MapGet("/stories", ListStoriesAsync).WithSummary("The ids of the stories, those that changed last first.");
        api.MapGet("/story", GetStoryAsync).WithSummary("A story, as hearsay.story/1.")
            .Produces(StatusCodes.Status200OK, contentType: JsonType).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/notes", ListNotesAsync).WithSummary("All notes, or those on one text or story.");
        api.MapPost("/notes", MakeNoteAsync).WithSummary("Makes a note of up to 20,000 characters.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        MapFeeds(api);
        api.MapGet("/corrections", ListCorrectionsAsync).WithSummary("The corrections of a text, by its hash, or of a story, by its id.");
        api.MapPost("/corrections", CorrectAsync).WithSummary("Corrects what was read; all that follows from it follows.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/corrections/{id:long}", TakeBackAsync).WithSummary("Takes a correction back.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        // What begins so and is nothing above is no page, and is said as a problem.
        api.MapFallback(ApiFallback.Explain).ExcludeFromDescription();
    }

    private static async Task<Ok<ItemPage<VersionItem>>> ListArticlesAsync(
        long? cursor, int? count, Archive archive, CancellationToken cancellationToken)
    {
        var wanted = Clamp(count);
        var versions = await archive.ListCurrentAsync(cursor ?? 0, wanted, cancellationToken).ConfigureAwait(false);
        var next = versions.Length == wanted ? FormattableString.Invariant($"{versions[^1].Article}") : null;
        return TypedResults.Ok(new ItemPage<VersionItem>([.. versions.Select(VersionItem.Of)], next));
    }

    private static async Task<Results<Ok<ItemPage<VersionItem>>, NotFound>> ListVersionsAsync(
        long article, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(article, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        return TypedResults.Ok(new ItemPage<VersionItem>([.. versions.Select(VersionItem.Of)], null));
    }

    private static async Task<Results<Ok<ItemPage<VersionItem>>, NotFound>> ListTextAsync(
        string hash, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        return TypedResults.Ok(new ItemPage<VersionItem>([.. versions.Select(VersionItem.Of)], null));
    }

    // "read" is what the machine read, without the corrections that hold instead.
    private static async Task<IResult> GetReadingAsync(
        string hash, [FromQuery(Name = "as")] string? kind, Archive archive, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return TypedResults.NotFound();
        var json = kind == "read"
            ? await archive.FindMachineReadingJsonAsync(versions[0].Id, cancellationToken).ConfigureAwait(false)
            : await archive.FindReadingJsonAsync(versions[0].Id, cancellationToken).ConfigureAwait(false);
        return json is null ? TypedResults.NotFound() : Json(json);
    }

    private static async Task<IResult> ReadAsync(NewReading asked, Task<Reader> loading, CancellationToken cancellationToken)
    {
        if (asked.Text is null == asked.Html is null) return Refuse("Nothing to read", "Give either text or html.");
        if (!asked.IsDated) return Refuse("No date", "Write published as 2031-03-05 or as an RFC 3339 time.");
        var given = asked.ToMetadata();
        var reader = await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        var json = await Task.Run(
            () => ReadingJson.Write(reader.Read(asked.Html is { } html ? reader.Open(html, given) : reader.OpenText(asked.Text!, given))),
            cancellationToken).ConfigureAwait(false);
        return TypedResults.Content(json, JsonType);
    }

    private static async Task<Ok<SearchResult>> SearchAsync(
        HttpRequest request, int? cursor, int? count, Archive archive, CancellationToken cancellationToken)
    {
        RequestRefusal.CheckSearch(request);
        var asked = SearchLink.Read(request.Query);
        var query = asked with { Count = Clamp(count), Skip = Math.Max(0, cursor ?? asked.Skip) };
        var answer = await archive.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        var end = query.Skip + answer.Hits.Length;
        return TypedResults.Ok(new SearchResult(
            answer.Total, [.. answer.Hits.Select(hit => new SearchItem(VersionItem.Of(hit.Version), hit.Excerpt))], answer.Facets,
            end < answer.Total ? FormattableString.Invariant($"{end}") : null));
    }

    private static EntityTagHeaderValue TagOf(string json) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..32]}\"");

    // A tag lets programs ask whether it is still the same.
    private static FileContentHttpResult Json(string json) =>
        TypedResults.Bytes(Encoding.UTF8.GetBytes(json), JsonType, entityTag: TagOf(json));

    private static int Clamp(int? count) => Math.Clamp(count ?? UsualCount, 1, MaxCount);
}
