using System.Collections.Concurrent;

namespace Hearsay.Store.Visits;

/// <summary>Lets one request at a time go to a host, and a pause lie between two.</summary>
internal sealed class HostTurns(TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, Queue> _queues = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a turn at a host; disposed of, it is the next one's.</summary>
    public async Task<Turn> TakeAsync(string host, CancellationToken cancellationToken)
    {
        var queue = _queues.GetOrAdd(host, _ => new Queue());
        await queue.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(queue, clock);
    }

    /// <summary>Keeps everyone from a host for a time, as it asks.</summary>
    public void Hold(string host, TimeSpan time)
    {
        var queue = _queues.GetOrAdd(host, _ => new Queue());
        var until = clock.GetUtcNow() + time;
        lock (queue) queue.HeldUntil = queue.HeldUntil > until ? queue.HeldUntil : until;
    }

    public void Dispose()
    {
        foreach (var queue in _queues.Values) queue.Gate.Dispose();
    }

    /// <summary>The leave to ask a host.</summary>
    internal sealed class Turn(Queue queue, TimeProvider clock) : IDisposable
    {
        /// <summary>For how long the host asks to be left alone; zero where it does not.</summary>
        public TimeSpan Held => Remaining(queue.HeldUntil);

        /// <summary>Waits until a pause has passed since the last request, and until the host may be asked again.</summary>
        public async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
        {
            var wait = queue.LastEnd is { } last ? Remaining(last + pause) : TimeSpan.Zero;
            wait = wait > Held ? wait : Held;
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Notes that a request has ended, from which the next pause counts.</summary>
        public void NoteEnd() => queue.LastEnd = clock.GetUtcNow();

        public void Dispose()
        {
            NoteEnd();
            queue.Gate.Release();
        }

        private TimeSpan Remaining(DateTimeOffset until)
        {
            var remaining = until - clock.GetUtcNow();
            return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        }
    }

    internal sealed class Queue
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public DateTimeOffset? LastEnd { get; set; }

        public DateTimeOffset HeldUntil { get; set; }
    }
}
