using System.Runtime.CompilerServices;
using Hearsay.Store.Imports;

namespace Hearsay.Desk.Imports;

/// <summary>One import, which may be watched from several threads.</summary>
internal sealed class ImportJob(long id, string request)
{
    private const int MostFailures = 100;

    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImportState _state = new(id, ImportStatus.Waiting, new ImportProgress(0, 0, 0), []);

    /// <summary>The sum of what was asked for, by which the same request is known again.</summary>
    public string Request { get; } = request;

    /// <summary>Where it stands.</summary>
    public ImportState State
    {
        get
        {
            lock (_lock) return _state;
        }
    }

    /// <summary>Goes over to a status.</summary>
    public void Enter(ImportStatus status) => Change(state => state with { Status = status });

    /// <summary>Takes in a step of the import. Of failures the first are kept.</summary>
    public void Take(ImportStep step) => Change(state => state with
    {
        Progress = step.Progress,
        Failures = step.Failure is { } failure && state.Failures.Length < MostFailures ? state.Failures.Add($"{failure}") : state.Failures,
    });

    /// <summary>Where it stands, now and whenever that has changed, to its end. Who is slow misses states in between.</summary>
    public async IAsyncEnumerable<ImportState> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            ImportState state;
            lock (_lock) (state, changed) = (_state, _changed.Task);
            yield return state;
            if (state.Status is ImportStatus.Done or ImportStatus.Stopped) yield break;
            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Change(Func<ImportState, ImportState> change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _state = change(_state);
            (changed, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }
}
