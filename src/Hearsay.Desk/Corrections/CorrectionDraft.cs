using Hearsay.Store.Archives;

namespace Hearsay.Desk.Corrections;

/// <summary>A correction that is about to be made.</summary>
internal static class CorrectionDraft
{
    /// <summary>
    /// The correction of a field of what was read in the words of a text, with what was read there and without a value; null where nothing
    /// of the kind was read. One correction a field: the later takes the place of the earlier.
    /// </summary>
    public static async Task<Correction?> FindAsync(
        Archive archive, string hash, TextSpan span, string field, CancellationToken cancellationToken)
    {
        var versions = await archive.ListVersionsAsync(hash, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return null;
        var reading = await archive.FindMachineReadingAsync(versions[0].Id, cancellationToken).ConfigureAwait(false);
        if (reading is null || !CorrectedReading.TryFindRead(reading, span, field, out var value)) return null;
        var earlier = (await archive.ListCorrectionsAsync(hash, cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(correction => correction.Anchor.Span == span && correction.Field == field);
        var kind = field == CorrectedReading.NumberField ? AnchorKind.Event : AnchorKind.Statement;
        return new Correction(new Anchor(kind, hash, span), field, value, null) { Id = earlier?.Id ?? 0 };
    }
}
