using System.Threading.Channels;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Imports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hearsay.Desk.Imports;

/// <summary>Imports what programs send, one job after another, in the background.</summary>
/// <remarks>Jobs are known while the desk is open, the last <see cref="MostJobs"/> of them. What they took in stays.</remarks>
internal sealed partial class ImportQueue : IAsyncDisposable
{
    /// <summary>The most jobs that are remembered, done or not.</summary>
    public const int MostJobs = 200;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, ImportJob> _jobs = [];
    private readonly Dictionary<string, long> _byKey = new(StringComparer.Ordinal);
    private readonly Channel<(ImportJob Job, IAsyncEnumerable<IntakeItem> Items)> _waiting =
        Channel.CreateUnbounded<(ImportJob Job, IAsyncEnumerable<IntakeItem> Items)>();

    private readonly Archive _archive;
    private readonly Task<Reader> _loading;
    private readonly StoryRefresh _stories;
    private readonly ILogger<ImportQueue> _log;
    private readonly Task _work;
    private long _last;

    /// <summary>Works until the desk closes.</summary>
    public ImportQueue(
        Archive archive, Task<Reader> loading, StoryRefresh stories, IHostApplicationLifetime lifetime, ILogger<ImportQueue> log)
    {
        (_archive, _loading, _stories, _log) = (archive, loading, stories, log);
        _work = WorkAsync(lifetime.ApplicationStopping);
    }

    /// <summary>Adds a job, or finds the one that was added under the same key.</summary>
    /// <param name="items">What is to be imported.</param>
    /// <param name="request">The sum of the request.</param>
    /// <param name="key">The caller's name for the request, or null.</param>
    /// <returns>Null where there are too many jobs that are not done.</returns>
    public ImportJob? Add(IAsyncEnumerable<IntakeItem> items, string request, string? key)
    {
        lock (_lock)
        {
            if (key is not null && _byKey.TryGetValue(key, out var known)) return _jobs[known];
            if (_jobs.Count >= MostJobs && !ForgetOldest()) return null;
            var job = new ImportJob(++_last, request);
            _jobs[_last] = job;
            if (key is not null) _byKey[key] = _last;
            _waiting.Writer.TryWrite((job, items));
            return job;
        }
    }

    /// <summary>The job of a number, or null.</summary>
    public ImportJob? Find(long id)
    {
        lock (_lock) return _jobs.GetValueOrDefault(id);
    }

    /// <summary>Waits for the job under way to come to its end.</summary>
    public async ValueTask DisposeAsync() => await _work.ConfigureAwait(false);

    private bool ForgetOldest()
    {
        var (id, job) = _jobs.First();
        if (job.State.Status is ImportStatus.Waiting or ImportStatus.Running) return false;
        _jobs.Remove(id);
        foreach (var (key, _) in _byKey.Where(known => known.Value == id).ToArray()) _byKey.Remove(key);
        return true;
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                var (job, items) = await _waiting.Reader.ReadAsync(stopping).ConfigureAwait(false);
                await RunAsync(job, items, stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            while (_waiting.Reader.TryRead(out var next)) next.Job.Enter(ImportStatus.Stopped);
        }
    }

    private async Task RunAsync(ImportJob job, IAsyncEnumerable<IntakeItem> items, CancellationToken stopping)
    {
        var status = ImportStatus.Stopped;
        try
        {
            job.Enter(ImportStatus.Running);
            var import = new Import(_archive, await _loading.WaitAsync(stopping).ConfigureAwait(false), Environment.ProcessorCount);
            await foreach (var step in import.RunAsync(items, stopping).ConfigureAwait(false)) job.Take(step);
            status = ImportStatus.Done;
            _stories.Ask();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            LogFailure(job.State.Id, failure);
        }
        finally
        {
            job.Enter(status);
        }
    }

    [LoggerMessage(LogLevel.Error, "The import {Id} failed.")]
    private partial void LogFailure(long id, Exception failure);
}
