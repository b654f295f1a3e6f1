using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Something that moved.</summary>
/// <param name="Id">The name of the entry, which never changes: an absolute IRI.</param>
/// <param name="Title">What changed: "second independent origin: Radio Tarn".</param>
/// <param name="Page">The whole address of the page that shows it.</param>
/// <param name="Updated">When it moved.</param>
/// <param name="Html">The difference, as markup that holds nothing but words and links.</param>
public sealed record NewsFeedEntry(string Id, string Title, string Page, DateTimeOffset Updated, string Html)
{
    /// <summary>Who wrote it: the outlet, or the reader where it puts several together.</summary>
    public string Author { get; init; } = "Hearsay";

    /// <summary>The whole addresses of the pages that it was read from.</summary>
    public ImmutableArray<string> Via { get; init; } = [];
}
