using System.Collections.Immutable;

namespace Hearsay.Store;

/// <summary>What came back for an address.</summary>
/// <param name="Hops">The addresses asked, the first as given, the last that of the page.</param>
/// <param name="MediaType">The type that the server gives, such as text/html, or null.</param>
/// <param name="Charset">The character set that the server gives, or null.</param>
/// <param name="Bytes">The page, decompressed.</param>
public sealed record FetchedPage(ImmutableArray<Uri> Hops, string? MediaType, string? Charset, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The address of the page itself.</summary>
    public Uri Address => Hops[^1];

    /// <summary>Whether the server says that nothing changed since what the request named; there are no bytes then.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The ETag that the server gives, to the letter, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified that the server gives, to the letter, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether a redirect led from https to http, where anyone on the way could have changed the page.</summary>
    public bool IsDowngraded => Hops.Zip(Hops.Skip(1)).Any(hop => hop.First.Scheme == "https" && hop.Second.Scheme == "http");
}
