namespace Hearsay.Store;

/// <summary>What is asked of a server: a page unless more is set.</summary>
/// <param name="Address">The address, over http or https.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>The types that a page may have.</summary>
    public const string PageTypes = "text/html, application/xhtml+xml, text/plain;q=0.8";

    /// <summary>What the server is told that is wanted; pages unless set.</summary>
    public string Accept { get; init; } = PageTypes;

    /// <summary>Whether an answer of any type is taken; else what is neither page nor text is refused.</summary>
    public bool TakesAnyType { get; init; }

    /// <summary>The bytes after which an answer is cut; null where one that is too long is refused.</summary>
    public int? CutAfter { get; init; }

    /// <summary>The ETag of what is there already, as the server gave it: only what differs is sent. Null to be sent all.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of what is there already, as the server gave it, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>Is asked before each hop and may refuse it with a <see cref="FetchException"/>; what it gives is disposed of after the
    /// hop. Its time does not count among that of the fetch.</summary>
    public Func<Uri, CancellationToken, Task<IDisposable>>? Gate { get; init; }
}
