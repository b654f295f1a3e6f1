using System.Globalization;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Corrects what was read, and lets all that follows from it follow: what articles are found by, and the stories
/// concerned.</summary>
/// <remarks>
/// Facets and sayings change with the correction itself. The stories concerned are traced anew right after it, no others; where the program
/// ends in between, the next update of the stories does it.
/// </remarks>
public sealed class Corrector(Archive archive)
{
    /// <summary>Saves a correction: a new one where its number is 0, else in the place of the one of that number.</summary>
    public async Task<Correction> SaveAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        var saved = await archive.SaveCorrectionAsync(correction, cancellationToken).ConfigureAwait(false);
        await FollowLastAsync("correction", Write(saved.Id), cancellationToken).ConfigureAwait(false);
        return saved;
    }

    /// <summary>Takes a correction back, so that what was read holds again; false where there is none of that number.</summary>
    public async Task<bool> RemoveAsync(long id, CancellationToken cancellationToken = default)
    {
        if (!await archive.RemoveCorrectionAsync(id, cancellationToken).ConfigureAwait(false)) return false;
        await FollowLastAsync("correction", Write(id), cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Counts one name as another; false where it does already.</summary>
    public async Task<bool> JoinSourcesAsync(string name, string into, CancellationToken cancellationToken = default)
    {
        if (!await archive.JoinSourcesAsync(name, into, cancellationToken).ConfigureAwait(false)) return false;
        await FollowLastAsync("source", name, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Counts a joined name as itself again; false where it is not joined.</summary>
    public async Task<bool> SplitSourceAsync(string name, CancellationToken cancellationToken = default)
    {
        if (!await archive.SplitSourceAsync(name, cancellationToken).ConfigureAwait(false)) return false;
        await FollowLastAsync("source", name, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes back what a line of the audit tells of, as <see cref="Archive.UndoAsync"/> does, and all that followed from
    /// it.</summary>
    public async Task<bool> UndoAsync(long auditId, CancellationToken cancellationToken = default)
    {
        if (!await archive.UndoAsync(auditId, cancellationToken).ConfigureAwait(false)) return false;
        // It was undone, so it is there.
        var entry = (await archive.FindAuditAsync(auditId, cancellationToken).ConfigureAwait(false))!;
        await StoryFollower.FollowAsync(archive, entry, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task FollowLastAsync(string subject, string id, CancellationToken cancellationToken)
    {
        var deeds = await archive.ListAuditOfAsync(subject, id, cancellationToken).ConfigureAwait(false);
        await StoryFollower.FollowAsync(archive, deeds[0], cancellationToken).ConfigureAwait(false);
    }

    private static string Write(long id) => id.ToString(CultureInfo.InvariantCulture);
}
