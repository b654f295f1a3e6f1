using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

/// <summary>What an archive promises, whatever database it keeps things in.</summary>
public abstract partial class ArchiveContract
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected HandClock Clock { get; } = new();

    /// <summary>The same archive again and again, at first an empty one.</summary>
    protected abstract Task<Archive> OpenAsync(string readerVersion = "reader 1");
}
