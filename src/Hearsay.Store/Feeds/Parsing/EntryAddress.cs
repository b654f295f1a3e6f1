namespace Hearsay.Store.Feeds;

/// <summary>Makes addresses of the links of feeds.</summary>
internal static class EntryAddress
{
    /// <summary>The address of a link that stands in an element, by the bases of the elements around it; null where it is none of the
    /// web.</summary>
    public static Uri? Resolve(MarkupElement element, string? link, Uri feed) =>
        Resolve(link, FindBase(element, feed));

    /// <summary>The address of a link by that of a feed; null where it is none of the web.</summary>
    public static Uri? Resolve(string? link, Uri basis)
    {
        if (link is null) return null;
        // Links are broken over lines, and spaces stand in them.
        var written = string.Concat(link.Trim().Where(letter => !char.IsControl(letter)));
        if (written.Length is 0 or > FeedLimits.AddressLength) return null;
        return Uri.TryCreate(basis, written, out var address) && IsWeb(address) ? address : null;
    }

    /// <summary>The address where it is one of the web by itself, else null: an id that is a link.</summary>
    public static Uri? FindWhole(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && IsWeb(address) && text!.Length <= FeedLimits.AddressLength
            ? address
            : null;

    // Links with a user name and a password are not followed, and not kept.
    private static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && address.Scheme is "http" or "https" && address.Host.Length > 0 && address.UserInfo.Length == 0;

    private static Uri FindBase(MarkupElement element, Uri feed)
    {
        var bases = new List<string>();
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (outer.Attribute("xml:base") is { } written) bases.Add(written);
        }

        bases.Reverse();
        return bases.Aggregate(feed, (basis, written) => Resolve(written, basis) ?? basis);
    }
}
