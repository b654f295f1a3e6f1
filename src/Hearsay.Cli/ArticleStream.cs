using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Hearsay.Store;

namespace Hearsay.Cli;

/// <summary>Reads a stream of articles, several at a time, and gives the readings back in the order of the inputs.</summary>
internal static class ArticleStream
{
    /// <summary>The readings. No more than twice <paramref name="jobs"/> articles are held at once.</summary>
    public static async IAsyncEnumerable<ReadOutcome> ReadAllAsync(
        Reader reader, IAsyncEnumerable<IntakeItem> items, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(jobs);
        var started = Channel.CreateBounded<Task<ReadOutcome>>(jobs);
        var feeding = FeedAsync(reader, items, places, started.Writer, stop.Token);
        try
        {
            await foreach (var task in started.Reader.ReadAllAsync(cancellationToken)) yield return await task;
        }
        finally
        {
            await stop.CancelAsync();
            await WaitAsync(feeding);
        }
    }

    private static async Task FeedAsync(
        Reader reader, IAsyncEnumerable<IntakeItem> items, SemaphoreSlim places, ChannelWriter<Task<ReadOutcome>> started,
        CancellationToken stop)
    {
        var running = new List<Task>();
        try
        {
            await foreach (var item in items.WithCancellation(stop))
            {
                await places.WaitAsync(stop);
                var task = Task.Run(() => ReadAndRelease(reader, item, places), CancellationToken.None);
                running.RemoveAll(earlier => earlier.IsCompleted);
                running.Add(task);
                await started.WriteAsync(task, stop);
            }

            started.Complete();
        }
        catch (Exception failure)
        {
            started.Complete(failure);
        }

        await Task.WhenAll(running);
    }

    private static async Task WaitAsync(Task feeding) => await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static ReadOutcome ReadAndRelease(Reader reader, IntakeItem item, SemaphoreSlim places)
    {
        try
        {
            if (item.Input is { } input) return new ReadOutcome(reader.Read(input.Open(reader)), null);
            return new ReadOutcome(item.Reading, item.Failure);
        }
        finally
        {
            places.Release();
        }
    }
}
