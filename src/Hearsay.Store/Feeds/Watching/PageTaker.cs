using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Hearsay.Store.Visits;

namespace Hearsay.Store.Feeds;

/// <summary>Fetches a page that a feed points to, reads it and adds it to the archive.</summary>
internal sealed class PageTaker(Archive archive, Task<Reader> loading, Visitor visitor, WatchOptions options) : IDisposable
{
    private readonly SemaphoreSlim _readers = new(options.Jobs, options.Jobs);

    /// <summary>Takes a page, and gives what came of it as a step; null where it says what it said before.</summary>
    public async Task<WatchStep?> TakeAsync(FeedPage page, CancellationToken cancellationToken)
    {
        try
        {
            var request = new FetchRequest(new Uri(page.Address)) { ETag = page.ETag, LastModified = page.LastModified };
            var fetched = await visitor.VisitAsync(request, cancellationToken).ConfigureAwait(false);
            var (version, step) = fetched.IsUnchanged
                ? (page.Version, null)
                : await AddAsync(page, fetched, cancellationToken).ConfigureAwait(false);
            // That it was taken is written last: a process that is killed before takes it once more, and adds nothing twice.
            await archive.SavePageVisitAsync(Succeed(page, fetched) with { Version = version }, cancellationToken).ConfigureAwait(false);
            return step;
        }
        catch (FetchException failure)
        {
            await archive.SavePageVisitAsync(Fail(page, failure), cancellationToken).ConfigureAwait(false);
            return new WatchStep(WatchStepKind.PageFailed, page.Address)
            {
                Failure = new IntakeFailure(page.Address, null, failure.Reason, failure.Remedy),
            };
        }
    }

    public void Dispose() => _readers.Dispose();

    private async Task<(long? Version, WatchStep? Step)> AddAsync(FeedPage page, FetchedPage fetched, CancellationToken cancellationToken)
    {
        var reader = await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        await _readers.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var (original, article) = await Task.Run(() => Open(page, fetched, reader), cancellationToken).ConfigureAwait(false);
            var before = await archive.FindCurrentAsync(original.Address, cancellationToken).ConfigureAwait(false);
            if (await IsKnownAsync(before, original, cancellationToken).ConfigureAwait(false)) return (before?.Id, null);
            var reading = await Task.Run(() => reader.Read(article), cancellationToken).ConfigureAwait(false);
            var version = await archive.AddAsync(original, reading, cancellationToken).ConfigureAwait(false);
            if (version.Hash == before?.Hash) return (version.Id, null);
            var kind = before is null ? WatchStepKind.Added : WatchStepKind.Changed;
            return (version.Id, new WatchStep(kind, page.Address) { Version = version });
        }
        finally
        {
            _readers.Release();
        }
    }

    // A page that went back to what it said at first is read again, so that this is what it says now.
    private async Task<bool> IsKnownAsync(ArticleVersion? before, Original original, CancellationToken cancellationToken)
    {
        if (before is null || !await archive.HasReadAsync(original, cancellationToken).ConfigureAwait(false)) return false;
        var last = await archive.FindOriginalAsync(before.Id, cancellationToken).ConfigureAwait(false);
        return last?.Sha256() == original.Sha256();
    }

    private static (Original Original, Article Article) Open(FeedPage page, FetchedPage fetched, Reader reader)
    {
        var input = fetched.ToInput(page.Address);
        var article = input.Open(reader);
        if (article.Text.Length == 0)
        {
            throw new FetchException(fetched.Address, "The page holds no text that could be read.",
                "Open it in a browser: it may be written by script, or need a login. Save it from there and import the file.");
        }

        // What a page says of its date is worth more than what the feed says; where it says nothing, the feed will do.
        if (article.Metadata.Published is null && page.Published is not null)
        {
            input = input with { Metadata = input.Metadata with { Published = page.Published } };
            article = input.Open(reader);
        }

        return (new Original(ArticleAddress.Of(input), input.Text, input.IsPage) { Given = input.Metadata }, article);
    }

    private FeedPage Succeed(FeedPage page, FetchedPage fetched) => page with
    {
        ETag = fetched.ETag,
        LastModified = fetched.LastModified,
        Visited = options.Clock.GetUtcNow(),
        Reason = null,
        Remedy = null,
        Due = VisitPlan.NextLook(options.Clock.GetUtcNow(), page.Found),
        Failures = 0,
    };

    private FeedPage Fail(FeedPage page, FetchException failure) => page with
    {
        Visited = options.Clock.GetUtcNow(),
        Reason = failure.Reason,
        Remedy = failure.Remedy,
        Due = VisitPlan.AfterFailure(options.Clock.GetUtcNow(), options.Every, page.Failures + 1, failure),
        Failures = page.Failures + 1,
    };
}
