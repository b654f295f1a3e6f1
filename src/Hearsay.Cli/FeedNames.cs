using System.Collections.Immutable;
using Hearsay.Store.Archives;
using Hearsay.Store.Feeds;

namespace Hearsay.Cli;

/// <summary>Tells which feeds somebody names: by their addresses, or in OPML files.</summary>
internal static class FeedNames
{
    /// <summary>The feeds of all names. What cannot be read is named on standard error, and then there are none at all: null.</summary>
    public static async Task<ImmutableArray<FollowedFeed>?> ReadAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var feeds = ImmutableArray.CreateBuilder<FollowedFeed>();
        var isWhole = true;
        foreach (var name in names)
        {
            try
            {
                feeds.AddRange(await ReadAsync(name, cancellationToken));
            }
            catch (FeedException failure)
            {
                await Console.Error.WriteLineAsync($"hearsay: {Terminal.Clean(name)}: {failure.Message}");
                isWhole = false;
            }
        }

        return isWhole ? feeds.ToImmutable() : null;
    }

    private static async Task<IEnumerable<FollowedFeed>> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (File.Exists(name))
        {
            if (new FileInfo(name).Length > FeedLimits.Bytes) throw new FeedException("It is too large for a list of feeds.", "Split it.");
            var outlines = Opml.Parse(await File.ReadAllBytesAsync(name, cancellationToken));
            return outlines.Select(feed => new FollowedFeed(feed.Address) { Title = feed.Title, Folder = feed.Folder });
        }

        if (!IsFileName(name) && FeedAddress.Find(name) is { } address) return [new FollowedFeed(address)];
        throw new FeedException("There is no such file, and it is no address.",
            "Give an OPML file, or an address that begins with https://.");
    }

    // "feeds.opml" and "lists/feeds.opml" are files, "example.org/feed.xml" is an address: it begins with a host.
    private static bool IsFileName(string name)
    {
        if (name.Contains("://", StringComparison.Ordinal)) return false;
        var isList = name.EndsWith(".opml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
        var parts = name.Split('/');
        return isList && (parts.Length == 1 || !parts[0].Trim('.').Contains('.', StringComparison.Ordinal));
    }
}
