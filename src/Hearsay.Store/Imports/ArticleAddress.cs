using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Imports;

/// <summary>Tells under which address an archive keeps what came in, so that it finds it again when it comes in changed.</summary>
public static class ArticleAddress
{
    /// <summary>
    /// The address on the network, else the path of the file, of a row with its id. A text that came from nowhere is found by its words.
    /// </summary>
    public static string Of(ArticleInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (Find(input.Metadata.Url) is { } address) return address;
        if (input.File is { } file) return input.Line is null ? Path.GetFullPath(file) : $"{Path.GetFullPath(file)}#{input.Metadata.Id}";
        if (input.Line is not null) return $"{ArticleIntake.StandardInputPath}#{input.Metadata.Id}";
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.Text)));
    }

    /// <summary>The address as it is compared: without a fragment, which names a place in one and the same page. Null where it is
    /// none.</summary>
    public static string? Find(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        return new UriBuilder(address) { Fragment = "" }.Uri.AbsoluteUri;
    }
}
