using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A statement of a source.</summary>
/// <param name="Words">What is said.</param>
/// <param name="Start">Where the words begin, in UTF-16 units of the article's text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Source">The name as the article has it.</param>
/// <param name="Chain">From the outlet to the source.</param>
/// <param name="IsDenied">Whether the source denies it.</param>
/// <param name="Confidence">How sure the reader is.</param>
/// <param name="Page">The words at the desk.</param>
/// <param name="Version">The article.</param>
public sealed record SayingItem(
    string Words, int Start, int End, string Source, string Chain, bool IsDenied, double Confidence, string Page, VersionItem Version)
{
    /// <summary>The item of a saying.</summary>
    public static SayingItem Of(Saying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return new SayingItem(
            saying.Words, saying.Span.Start, saying.Span.End, saying.Source, saying.Chain, saying.IsDenied, saying.Confidence,
            PagePath.OfWords(saying.Version.Hash, saying.Span), VersionItem.Of(saying.Version));
    }
}
