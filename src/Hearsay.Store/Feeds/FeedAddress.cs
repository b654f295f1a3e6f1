namespace Hearsay.Store.Feeds;

/// <summary>Addresses of feeds as people give them.</summary>
public static class FeedAddress
{
    /// <summary>What to say of one that is none.</summary>
    public const string Refusal =
        "It is no address of a feed. Give one that begins with https:// or http://, without user name and password.";

    /// <summary>The address under which a feed is followed: of the web, and whole; https where the beginning was left out. Null where it
    /// is none.</summary>
    public static string? Find(string? text)
    {
        var written = text?.Trim() ?? "";
        var isBare = !written.Contains("://", StringComparison.Ordinal) && written.Contains('.', StringComparison.Ordinal)
            && !written.Any(char.IsWhiteSpace);
        return EntryAddress.FindWhole(isBare ? "https://" + written : written)?.AbsoluteUri;
    }
}
