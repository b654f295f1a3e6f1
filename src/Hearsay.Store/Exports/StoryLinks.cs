using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Finds where the words of a story's reports are shown at a desk.</summary>
/// <param name="Hashes">The hashes of the reports' texts by the names that the story gives them.</param>
/// <param name="Site">The address of the desk.</param>
internal sealed record StoryLinks(IReadOnlyDictionary<string, string> Hashes, Uri Site)
{
    /// <summary>The whole address of words of a report, or of all of it; null where its text is not in the archive.</summary>
    public string? Find(string article, StoryReport.Span? span)
    {
        if (!Hashes.TryGetValue(article, out var hash)) return null;
        return Permalink.At(Site, span is null ? Permalink.OfText(hash) : Permalink.OfWords(hash, new TextSpan(span.Start, span.End)));
    }

    /// <summary>Whether it is an address of the web that may stand as a link.</summary>
    public static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https";
}
