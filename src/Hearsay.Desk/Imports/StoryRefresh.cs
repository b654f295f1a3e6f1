using System.Threading.Channels;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hearsay.Desk.Imports;

/// <summary>Puts what came in at the desk into stories, in the background. Of many askings one is enough.</summary>
internal sealed partial class StoryRefresh : IAsyncDisposable
{
    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Archive _archive;
    private readonly ILogger<StoryRefresh> _log;
    private readonly Task _work;

    /// <summary>Waits for being asked, until the desk closes.</summary>
    public StoryRefresh(Archive archive, IHostApplicationLifetime lifetime, ILogger<StoryRefresh> log)
    {
        (_archive, _log) = (archive, log);
        _work = WorkAsync(lifetime.ApplicationStopping);
    }

    /// <summary>Asks for the stories to be told anew.</summary>
    public void Ask() => _asked.Writer.TryWrite(true);

    /// <summary>Waits for what is under way to come to its end.</summary>
    public async ValueTask DisposeAsync() => await _work.ConfigureAwait(false);

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            while (await _asked.Reader.ReadAsync(stopping).ConfigureAwait(false)) await UpdateAsync(stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The desk closes; the next update takes in what this one did not.
        }
    }

    private async Task UpdateAsync(CancellationToken stopping)
    {
        try
        {
            await StoryUpdate.RunAsync(_archive, stopping).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            LogFailure(failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "The stories could not be updated.")]
    private partial void LogFailure(Exception failure);
}
