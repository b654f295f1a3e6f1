using System.Collections.Concurrent;
using Hearsay.Store;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;
using Hearsay.Store.Visits;
using Microsoft.Extensions.Logging;

namespace Hearsay.Desk;

/// <summary>Follows feeds while the desk is open, and asks for one in the background when somebody wants.</summary>
internal sealed partial class FeedFollower : IAsyncDisposable
{
    private static readonly TimeSpan _restAfterFailure = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _turn = new();
    private readonly Dictionary<long, Task> _running = [];
    private readonly ConcurrentDictionary<long, WatchTally> _last = [];
    private readonly DeskOptions _options;
    private readonly Visitor _visitor;
    private readonly Watch _watch;
    private readonly ILogger<FeedFollower> _log;
    private Task _following = Task.CompletedTask;

    public FeedFollower(Archive archive, Task<Reader> reader, Fetcher fetcher, DeskOptions options, ILogger<FeedFollower> log)
    {
        (_options, _log) = (options, log);
        _visitor = new Visitor(fetcher, options.Visits);
        _watch = new Watch(archive, reader, _visitor, options.Watch, _ => { });
    }

    /// <summary>Whether all feeds are followed.</summary>
    public bool IsFollowing => _options.FollowsFeeds;

    /// <summary>Begins to follow them, where that is wanted.</summary>
    public void Start()
    {
        if (IsFollowing) _following = FollowAsync();
    }

    /// <summary>Asks for a feed, unless that is going on already. The task ends when its pages are read.</summary>
    public Task AskAsync(FollowedFeed feed)
    {
        lock (_turn)
        {
            if (!_running.TryGetValue(feed.Id, out var asking)) _running[feed.Id] = asking = Task.Run(() => CheckAsync(feed));
            return asking;
        }
    }

    /// <summary>Whether a feed is being asked for.</summary>
    public bool IsAsking(long id)
    {
        lock (_turn) return _running.ContainsKey(id);
    }

    /// <summary>What came of asking for a feed the last time that somebody wanted; null where nobody did.</summary>
    public WatchTally? FindLast(long id) => _last.GetValueOrDefault(id);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll([_following, .. ListRunning()]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _watch.Dispose();
        _visitor.Dispose();
        _stop.Dispose();
    }

    private Task[] ListRunning()
    {
        lock (_turn) return [.. _running.Values];
    }

    private async Task CheckAsync(FollowedFeed feed)
    {
        try
        {
            _last[feed.Id] = await _watch.CheckAsync(feed, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            LogFailure(_log, feed.Address, failure);
            throw;
        }
        finally
        {
            lock (_turn) _running.Remove(feed.Id);
        }
    }

    private async Task FollowAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await _watch.RunAsync(_stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The desk closes.
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException)
            {
                // The archive was busy, or its disk is full: what passes by itself is waited for.
                LogFailure(_log, "all feeds", failure);
                await Task.Delay(_restAfterFailure, _options.Watch.Clock, _stop.Token)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Following {Feed} failed.")]
    private static partial void LogFailure(ILogger log, string feed, Exception failure);
}
