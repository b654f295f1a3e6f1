namespace Hearsay.Store.Feeds;

/// <summary>Something that is no feed, or no list of feeds, or may not be read as one.</summary>
public sealed class FeedException : Exception
{
    /// <summary>Makes the exception of one text.</summary>
    public FeedException(string reason, string remedy, Exception? cause = null)
        : base($"{reason} {remedy}", cause) => (Reason, Remedy) = (reason, remedy);

    /// <summary>What was found, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>What to do about it, as a sentence.</summary>
    public string Remedy { get; }
}
