using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Exports;

/// <summary>Gives feeds and their entries names that stay the same wherever and whenever the feed is made.</summary>
internal static class FeedName
{
    /// <summary>The name of what some parts identify.</summary>
    public static string Of(params string[] parts) =>
        "urn:sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
