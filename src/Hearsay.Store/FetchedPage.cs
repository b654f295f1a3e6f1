using System.Collections.Immutable;

namespace Hearsay.Store;

/// <summary>What came back for an address.</summary>
/// <param name="Hops">The addresses asked, the first as given, the last that of the page.</param>
/// <param name="MediaType">The type that the server gives, such as text/html, or null.</param>
/// <param name="Charset">The character set that the server gives, or null.</param>
/// <param name="Bytes">The page, decompressed.</param>
public sealed record FetchedPage(ImmutableArray<Uri> Hops, string? MediaType, string? Charset, ReadOnlyMemory<byte> Bytes)
{
    private static readonly Diagnostic _downgraded = new(
        "fetch-downgraded", "A redirect led from https to http: the page may have been changed on its way.", default);

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

    /// <summary>The page as an article that came in: markup, or plain text where the server says so and it looks so.</summary>
    /// <param name="place">What it is called in messages: the address as it was given.</param>
    public ArticleInput ToInput(string place)
    {
        var isPage = MediaType != "text/plain" || ContentSniffer.IsPage(Bytes.Span);
        var text = isPage ? CharsetReader.ReadPage(Bytes, Charset) : CharsetReader.ReadText(Bytes, Charset);
        var metadata = new ArticleMetadata { Id = place, Url = Address.AbsoluteUri };
        return new ArticleInput(place, text, isPage, metadata, IsDowngraded ? [_downgraded] : []);
    }
}
