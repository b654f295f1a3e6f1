using Polly;
using Polly.Retry;

namespace Hearsay.Store.Visits;

/// <summary>Fetches as a guest does: asks robots.txt first, sends one request at a time to a host with a pause between two, waits where
/// it is asked to, and tries again what may pass.</summary>
/// <remarks>May be used from any thread. The fetcher stays the caller's to close.</remarks>
public sealed class Visitor : IDisposable
{
    private readonly Fetcher _fetcher;
    private readonly VisitOptions _options;
    private readonly HostTurns _turns;
    private readonly RobotsBook _robots;
    private readonly ResiliencePipeline<FetchedPage> _retries;

    /// <summary>Makes a visitor that fetches with a fetcher.</summary>
    public Visitor(Fetcher fetcher, VisitOptions? options = null)
    {
        (_fetcher, _options) = (fetcher, options ?? new VisitOptions());
        _turns = new HostTurns(_options.Clock);
        _robots = new RobotsBook(fetcher, _options.Clock);
        _retries = MakeRetries();
    }

    /// <summary>Fetches what a request asks for, once it is its turn.</summary>
    /// <exception cref="FetchException">The site does not allow it, or it cannot be fetched.</exception>
    public async Task<FetchedPage> VisitAsync(FetchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var polite = request with { Gate = EnterAsync };
        return await _retries.ExecuteAsync(
            async stop =>
            {
                try
                {
                    return await _fetcher.FetchAsync(polite, stop).ConfigureAwait(false);
                }
                catch (FetchException failure) when (failure is { Status: 429 or 503, RetryAfter: { } pause })
                {
                    _turns.Hold(failure.Address.Host, pause);
                    throw;
                }
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives up the turns.</summary>
    public void Dispose() => _turns.Dispose();

    private async Task<IDisposable> EnterAsync(Uri hop, CancellationToken cancellationToken)
    {
        var turn = await _turns.TakeAsync(hop.Host, cancellationToken).ConfigureAwait(false);
        try
        {
            await EnterAsync(turn, hop, cancellationToken).ConfigureAwait(false);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private async Task EnterAsync(HostTurns.Turn turn, Uri hop, CancellationToken cancellationToken)
    {
        if (turn.Held > _options.LongestWait)
        {
            throw new FetchException(hop, "The site asks to be left alone for a while.", "It is asked again when that has passed.")
            {
                RetryAfter = turn.Held,
            };
        }

        if (!_robots.Has(hop))
        {
            await turn.WaitAsync(_options.Pause, cancellationToken).ConfigureAwait(false);
            await _robots.FindAsync(hop, cancellationToken).ConfigureAwait(false);
            turn.NoteEnd();
        }

        var robots = await _robots.FindAsync(hop, cancellationToken).ConfigureAwait(false);
        if (!robots.IsAllowed(hop))
        {
            throw new FetchException(hop, "The site's robots.txt does not allow programs to fetch it.",
                "Open it in a browser, save the page and import the file; or ask the site.");
        }

        await turn.WaitAsync(PauseFor(robots), cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan PauseFor(RobotsFile robots)
    {
        if (robots.Delay is not { } asked || asked <= _options.Pause) return _options.Pause;
        return asked < _options.LongestPause ? asked : _options.LongestPause;
    }

    private ResiliencePipeline<FetchedPage> MakeRetries()
    {
        var builder = new ResiliencePipelineBuilder<FetchedPage> { TimeProvider = _options.Clock };
        if (_options.Retries == 0) return builder.Build();
        return builder.AddRetry(new RetryStrategyOptions<FetchedPage>
        {
            MaxRetryAttempts = _options.Retries,
            Delay = _options.RetryPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is FetchException { IsPassing: true } failure && !(failure.RetryAfter > _options.LongestWait)),
            // Null leaves the pause to the back-off. What the server asks for is waited for at its turn.
            DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Exception as FetchException)?.RetryAfter),
        }).Build();
    }
}
