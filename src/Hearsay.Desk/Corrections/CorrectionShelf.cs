using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Corrections;

/// <summary>Looks up what corrections are about.</summary>
internal static class CorrectionShelf
{
    private const int WordsLength = 120;

    /// <summary>The corrections of a version's text.</summary>
    public static async Task<ImmutableArray<CorrectionLine>> ListAsync(
        Archive archive, ArticleVersion version, CancellationToken cancellationToken)
    {
        var corrections = await archive.ListCorrectionsAsync(version.Hash, cancellationToken).ConfigureAwait(false);
        if (corrections.IsEmpty) return [];
        var reading = await archive.FindMachineReadingAsync(version.Id, cancellationToken).ConfigureAwait(false);
        return reading is null ? [] : [.. corrections.Select(correction => MakeLine(correction, reading))];
    }

    /// <summary>The corrections of a story's origins.</summary>
    public static async Task<ImmutableArray<CorrectionLine>> ListOfStoryAsync(
        Archive archive, string story, CancellationToken cancellationToken) =>
    [
        .. (await archive.ListCorrectionsAsync(story, cancellationToken).ConfigureAwait(false))
            .Select(correction => new CorrectionLine(correction, correction.Anchor.Name ?? "", IsInForce: true)),
    ];

    private static CorrectionLine MakeLine(Correction correction, Reading reading)
    {
        if (correction.Anchor.Span is not { } span || span.End > reading.Article.Text.Length)
        {
            return new CorrectionLine(correction, correction.Anchor.Name ?? "", IsInForce: false);
        }

        var isInForce = CorrectedReading.TryFindRead(reading, span, correction.Field, out _);
        return new CorrectionLine(correction, Excerpt.Of(reading.Article, [span], WordsLength), isInForce);
    }
}
