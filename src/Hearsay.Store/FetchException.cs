namespace Hearsay.Store;

/// <summary>A page that could not be fetched. The message names the address, the reason and a remedy.</summary>
public sealed class FetchException : Exception
{
    /// <summary>Makes the exception of one failed fetch.</summary>
    public FetchException(Uri address, string reason, string remedy, Exception? cause = null)
        : base($"{address}: {reason} {remedy}", cause)
    {
        Address = address;
        Reason = reason;
        Remedy = remedy;
    }

    /// <summary>The address that failed: after a redirect, the one it led to.</summary>
    public Uri Address { get; }

    /// <summary>What was found, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>What to do about it, as a sentence.</summary>
    public string Remedy { get; }

    /// <summary>The status that the server answered with, or null where it gave no answer or none that failed.</summary>
    public int? Status { get; init; }

    /// <summary>How long the server asks not to be asked again, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it may pass by itself: no answer in time, a connection that broke, a server that is busy or down.</summary>
    public bool IsPassing { get; init; }
}
