using System.Collections.Immutable;
using System.ComponentModel;
using Hearsay.Desk.Stories;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Claims;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Hearsay.Desk.Mcp;

/// <summary>What a program that speaks MCP can ask. Nothing here changes the archive, and every answer has an end.</summary>
internal sealed class ArchiveTools(Archive archive, Task<Reader> loading, Fetcher fetcher, DeskLinks links)
{
    /// <summary>The most characters of a text that is read on the spot.</summary>
    public const int LongestText = 1_000_000;

    private const int MostHits = 20;
    private const int MostStories = 10;
    private const int MostSearched = 200;

    [McpServerTool(Name = "read_text", Title = "Read a text", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads an English news text, or the markup of a page, and tells who says what in it, through whom, and on whom it rests. "
        + "The text is not kept. Spans count UTF-16 code units of the text as it was given (of markup: of the text that was found in it).")]
    public async Task<ReadAnswer> ReadTextAsync(
        [Description("The text, or markup that begins with <.")] string text,
        [Description("Who published it.")] string? outlet = null,
        [Description("When: 2031-03-05 or an RFC 3339 time.")] string? published = null,
        CancellationToken cancellationToken = default)
    {
        if (text.Length > LongestText) throw new McpException($"A text may have up to {LongestText:N0} characters. Read it in parts.");
        var given = new ArticleMetadata
        {
            Outlet = outlet,
            Published = Timestamp.TryParse(published, out var moment) ? moment : null,
        };
        var isPage = text.StartsWith('<') && text.Contains("</", StringComparison.Ordinal);
        return await ReadAsync(new ArticleInput("the request", text, isPage, given, []), cancellationToken).ConfigureAwait(false);
    }

    [McpServerTool(Name = "read_page", Title = "Read a page", ReadOnly = true, OpenWorld = true, UseStructuredContent = true)]
    [Description("Fetches the page at an http or https address and reads it as read_text does. Private addresses are refused.")]
    public async Task<ReadAnswer> ReadPageAsync(
        [Description("The address.")] string address, CancellationToken cancellationToken = default)
    {
        if (WebAddress.Find(address) is null) throw new McpException("Give an address that begins with https:// or http://.");
        var intake = new ArticleIntake(fetcher, new IntakeOptions());
        await foreach (var item in intake.OpenAsync([address], cancellationToken).ConfigureAwait(false))
        {
            if (item.Input is { } input) return await ReadAsync(input, cancellationToken).ConfigureAwait(false);
            throw new McpException($"{item.Failure!.Reason} {item.Failure.Remedy}");
        }

        throw new McpException("There is nothing at this address.");
    }

    [McpServerTool(Name = "get_reading", Title = "Get what was read", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What was read in an article of the archive, with the desk's corrections in it, by the SHA-256 of its text.")]
    public async Task<ReadAnswer> GetReadingAsync(
        [Description("The hash, as other answers give it.")] string sha256, CancellationToken cancellationToken = default)
    {
        var versions = await archive.ListVersionsAsync(sha256, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty || await archive.FindReadingAsync(versions[0].Id, cancellationToken).ConfigureAwait(false) is not { } reading)
        {
            throw new McpException("The archive holds no text of that hash.");
        }

        return ReadAnswer.Of(reading, versions[0], links);
    }

    [McpServerTool(Name = "search", Title = "Search", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds articles of the archive. All words must be there; \"in a row\", -without, begin*, OR for either.")]
    public async Task<ListAnswer<FoundAnswer>> SearchAsync(
        [Description("The words.")] string words,
        [Description("Only articles of this outlet.")] string? outlet = null,
        [Description("Only articles that quote this source.")] string? source = null,
        CancellationToken cancellationToken = default)
    {
        ImmutableArray<Facet> facets =
        [
            .. outlet is null ? [] : (Facet[])[new Facet(FacetKind.Outlet, outlet)],
            .. source is null ? [] : (Facet[])[new Facet(FacetKind.Source, source)],
        ];
        var query = new SearchQuery { Text = words, Facets = facets, Count = MostHits, FacetCount = 0 };
        var answer = await archive.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        return new ListAnswer<FoundAnswer>(
            [.. answer.Hits.Select(hit => FoundAnswer.Of(hit, links))], answer.Total - answer.Hits.Length);
    }

    [McpServerTool(Name = "trace_claim", Title = "Trace a claim", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds where articles of the archive say a claim, and for each place who says it and through whom it came to the page.")]
    public async Task<ListAnswer<TracedAnswer>> TraceClaimAsync(
        [Description("The claim, in a few words of its own.")] string claim, CancellationToken cancellationToken = default)
    {
        if (!ClaimTracer.CanTrace(claim)) throw new McpException("The claim has no word to look for.");
        var hits = await ClaimSearch.FindAsync(archive, claim, cancellationToken).ConfigureAwait(false);
        return new ListAnswer<TracedAnswer>(
            [.. hits.Take(MostHits).Select(hit => TracedAnswer.Of(hit.Version, hit.Hit, links))], Math.Max(0, hits.Length - MostHits));
    }

    [McpServerTool(Name = "find_stories", Title = "Find stories", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds stories, which are what several reports tell of one happening: how many independent origins they have, who copied "
        + "whom. Without words, those that changed last.")]
    public async Task<ListAnswer<StoryAnswer>> FindStoriesAsync(
        [Description("Words that one of the reports must have, or null.")] string? words = null,
        CancellationToken cancellationToken = default)
    {
        var ids = await ListStoriesAsync(words, cancellationToken).ConfigureAwait(false);
        var stories = ImmutableArray.CreateBuilder<StoryAnswer>();
        foreach (var id in ids.Take(MostStories))
        {
            if (await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is not { } state) continue;
            stories.Add(StoryAnswer.Of(
                await StoryShelf.OpenWholeAsync(archive, state, cancellationToken).ConfigureAwait(false), links));
        }

        return new ListAnswer<StoryAnswer>(stories.DrainToImmutable(), Math.Max(0, ids.Count - MostStories));
    }

    [McpServerTool(Name = "list_conflicts", Title = "List conflicts", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Where accounts cannot all be right, with the words of each side and who stands behind it: of one story by its id, or of "
        + "the stories that changed last.")]
    public async Task<ListAnswer<ConflictAnswer>> ListConflictsAsync(
        [Description("The id of a story, or null for all.")] string? story = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<string> ids = story is null ? await ListStoriesAsync(null, cancellationToken).ConfigureAwait(false) : [story];
        var conflicts = ImmutableArray.CreateBuilder<ConflictAnswer>();
        var leftOut = 0;
        foreach (var id in ids)
        {
            var state = await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false)
                ?? throw new McpException("The archive holds no story of that id.");
            var count = StoryReport.Parse(state.Json).Conflicts.Count;
            var room = Math.Min(count, ConflictAnswer.MostConflicts - conflicts.Count);
            leftOut += count - room;
            if (room == 0) continue;
            var view = await StoryShelf.OpenWholeAsync(archive, state, cancellationToken).ConfigureAwait(false);
            conflicts.AddRange(view.Report.Conflicts.Take(room).Select(conflict => ConflictAnswer.Of(view, conflict, links)));
        }

        return new ListAnswer<ConflictAnswer>(conflicts.DrainToImmutable(), leftOut);
    }

    private async Task<ReadAnswer> ReadAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var reader = await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        var reading = await Task.Run(() => reader.Read(input.Open(reader)), cancellationToken).ConfigureAwait(false);
        return ReadAnswer.Of(reading, null, links);
    }

    private async Task<IReadOnlyList<string>> ListStoriesAsync(string? words, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            var newest = await archive.ListStoriesAsync(0, MostSearched, cancellationToken).ConfigureAwait(false);
            return [.. newest.Select(story => story.Id)];
        }

        var query = new SearchQuery { Text = words, Count = MostSearched, FacetCount = 0 };
        var answer = await archive.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        var ids = new List<string>();
        foreach (var hit in answer.Hits)
        {
            var stories = await archive.ListStoriesOfAsync(hit.Version.Id, cancellationToken).ConfigureAwait(false);
            ids.AddRange(stories.Select(story => story.Id).Except(ids));
        }

        return ids;
    }
}
