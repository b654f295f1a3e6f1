using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Archives;

/// <summary>What an article was opened from, as it came in. An archive keeps it, so that a later reader can read it anew.</summary>
/// <param name="Address">What stays the same when the page changes: its address, or the path it came from.</param>
/// <param name="Text">The text or the markup.</param>
/// <param name="IsPage">Whether the text is markup.</param>
public sealed record Original(string Address, string Text, bool IsPage)
{
    /// <summary>What was known about it when it came in, before the page was asked.</summary>
    public ArticleMetadata Given { get; init; } = new();

    /// <summary>When it was fetched, where that was before it came in, as with the pages of a crawl; null for now.</summary>
    /// <remarks>An article says what was fetched last, whatever the order in which its versions come in.</remarks>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The SHA-256 of all of it but the moment, in lower-case hexadecimal: the same original gives the same article.</summary>
    public string Sha256()
    {
        var published = Given.Published?.ToString();
        string?[] parts =
        [
            Address, IsPage ? "page" : "text", Given.Id, Given.Url, Given.Outlet, Given.Title, published, Given.Language, Text,
        ];
        // The lengths keep two parts from being taken for two others.
        var text = string.Concat(parts.Select(part => part is null ? "-;" : FormattableString.Invariant($"{part.Length};{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
