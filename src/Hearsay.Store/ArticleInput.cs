using System.Collections.Immutable;

namespace Hearsay.Store;

/// <summary>An article as it came in, not yet opened.</summary>
/// <param name="Place">Where it came from, for messages: a path, a path with a line, an address, or "standard input".</param>
/// <param name="Text">Its text or its markup.</param>
/// <param name="IsPage">Whether the text is markup.</param>
/// <param name="Metadata">What is known about it.</param>
/// <param name="Diagnostics">What was odd about how it came in.</param>
public sealed record ArticleInput(string Place, string Text, bool IsPage, ArticleMetadata Metadata, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The line of the row that it is, or the number of the record, from 1; null where it is a whole file or page.</summary>
    public long? Line { get; init; }

    /// <summary>The file that it came from; null where it came over the network or from standard input.</summary>
    public string? File { get; init; }

    /// <summary>When it was fetched, where that was before it came in; else null.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>Opens it. Where neither it nor its page names an outlet, that is the host of its address.</summary>
    public Article Open(Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var article = IsPage ? reader.Open(Text, Metadata) : reader.OpenText(Text, Metadata);
        var metadata = article.Metadata;
        var outlet = metadata.Outlet ?? Host.Find(metadata.Url) ?? Host.Find(metadata.CanonicalUrl);
        return article with { Metadata = metadata with { Outlet = outlet }, Diagnostics = article.Diagnostics.AddRange(Diagnostics) };
    }
}
