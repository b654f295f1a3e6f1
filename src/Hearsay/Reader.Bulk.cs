using System.Runtime.CompilerServices;

namespace Hearsay;

public sealed partial class Reader
{
    /// <summary>Reads many articles at a time and gives the readings back in the order of the articles.</summary>
    /// <param name="articles">The articles; no more than <paramref name="jobs"/> of them are held at a time.</param>
    /// <param name="jobs">The most articles that are read at the same time, at least 1.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one job.</exception>
    public IAsyncEnumerable<Reading> ReadAllAsync(IAsyncEnumerable<Article> articles, int jobs,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return ReadInOrderAsync(articles, jobs, cancellationToken);
    }

    private async IAsyncEnumerable<Reading> ReadInOrderAsync(
        IAsyncEnumerable<Article> articles, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<Task<Reading>>();
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            running.Enqueue(Task.Run(() => Read(article), cancellationToken));
            while (running.Count >= jobs || (running.Count > 0 && running.Peek().IsCompleted))
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.Count > 0) yield return await running.Dequeue().ConfigureAwait(false);
    }
}
