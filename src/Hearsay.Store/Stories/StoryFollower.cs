using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Lets the stories concerned follow what was corrected, as the audit tells of it; no others are touched.</summary>
internal static class StoryFollower
{
    private const int PageLength = 100;

    /// <summary>Lets them follow one line of the audit, and gives how many changed.</summary>
    public static async Task<int> FollowAsync(Archive archive, AuditEntry entry, CancellationToken cancellationToken)
    {
        var stories = await ListConcernedAsync(archive, entry, cancellationToken).ConfigureAwait(false);
        return await StoryRetrace.RunAsync(archive, stories, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets them follow all that was corrected after a line of the audit, and gives how many changed.</summary>
    public static async Task<int> FollowSinceAsync(Archive archive, long auditId, CancellationToken cancellationToken)
    {
        var stories = new HashSet<string>();
        for (long? before = null; ;)
        {
            var page = await archive.ListAuditAsync(before, PageLength, cancellationToken).ConfigureAwait(false);
            foreach (var entry in page.TakeWhile(entry => entry.Id > auditId))
            {
                stories.UnionWith(await ListConcernedAsync(archive, entry, cancellationToken).ConfigureAwait(false));
            }

            if (page.Length < PageLength || page[^1].Id <= auditId) break;
            before = page[^1].Id;
        }

        return await StoryRetrace.RunAsync(archive, stories, cancellationToken).ConfigureAwait(false);
    }

    private static Task<HashSet<string>> ListConcernedAsync(Archive archive, AuditEntry entry, CancellationToken cancellationToken) =>
        entry.Subject switch
        {
            "correction" => ListOfCorrectionAsync(archive, entry, cancellationToken),
            "source" => ListOfSourcesAsync(archive, entry, cancellationToken),
            _ => Task.FromResult<HashSet<string>>([]),
        };

    private static async Task<HashSet<string>> ListOfCorrectionAsync(
        Archive archive, AuditEntry entry, CancellationToken cancellationToken)
    {
        // One of the two is there: something was made, changed or removed.
        var anchor = ArchiveJson.Parse<Correction>((entry.After ?? entry.Before)!).Anchor;
        if (anchor.Kind is AnchorKind.Origin or AnchorKind.Story) return [anchor.Key];
        var stories = new HashSet<string>();
        foreach (var version in await archive.ListVersionsAsync(anchor.Key, cancellationToken).ConfigureAwait(false))
        {
            var states = await archive.ListStoriesOfAsync(version.Id, cancellationToken).ConfigureAwait(false);
            stories.UnionWith(states.Select(story => story.Id));
        }

        return stories;
    }

    // Those that quote the name, and those that quote what it counted as before or counts as now.
    private static async Task<HashSet<string>> ListOfSourcesAsync(Archive archive, AuditEntry entry, CancellationToken cancellationToken)
    {
        var stories = new HashSet<string>();
        foreach (var json in (string?[])[entry.Before, entry.After])
        {
            if (json is null) continue;
            stories.UnionWith(await archive.ListStoriesQuotingAsync(ArchiveJson.Parse<string>(json), cancellationToken)
                .ConfigureAwait(false));
        }

        stories.UnionWith(await archive.ListStoriesQuotingAsync(entry.SubjectId, cancellationToken).ConfigureAwait(false));
        return stories;
    }
}
