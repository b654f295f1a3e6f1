using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Traces stories anew by themselves.</summary>
internal static class StoryRetrace
{
    /// <summary>Traces stories anew from what holds now of the very reports that they have: as after a correction.</summary>
    /// <remarks>No report changes its story. A story that was not told from this archive's articles stays as it is.</remarks>
    /// <returns>How many stories changed.</returns>
    public static async Task<int> RunAsync(
        Archive archive, IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0) return 0;
        var standing = await archive.ListStandingAsync(cancellationToken).ConfigureAwait(false);
        var names = await OriginNames.LoadAsync(archive, cancellationToken).ConfigureAwait(false);
        var told = new List<StoryState>();
        foreach (var id in ids)
        {
            if (await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is not { } state) continue;
            if (await StoryDraft.OpenAsync(archive, state, cancellationToken).ConfigureAwait(false) is not { } draft) continue;
            var story = await Task.Run(() => StoryReader.Retrace(draft.Readings, standing), cancellationToken).ConfigureAwait(false);
            story = await names.JoinAsync(story, cancellationToken).ConfigureAwait(false);
            told.Add(StoryDraft.Make(story, draft.Versions));
        }

        return await archive.SaveStoriesAsync(told, cancellationToken).ConfigureAwait(false);
    }
}
