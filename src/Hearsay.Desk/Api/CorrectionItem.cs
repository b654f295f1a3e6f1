using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A correction.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Key">The hash of the text, or the id of the story.</param>
/// <param name="Start">Where the words begin that it is about, in UTF-16 units; null where it is about an origin of a story.</param>
/// <param name="End">Where they end.</param>
/// <param name="Name">The origin that it is about, or null.</param>
/// <param name="Field">What is corrected.</param>
/// <param name="ReadValue">What was read.</param>
/// <param name="Value">What holds instead.</param>
/// <param name="Reason">Why it holds.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Page">What it is about, at the desk.</param>
public sealed record CorrectionItem(
    long Id, string Key, int? Start, int? End, string? Name, string Field, string? ReadValue, string? Value, string Reason,
    DateTimeOffset Made, string Page)
{
    /// <summary>The item of a correction.</summary>
    public static CorrectionItem Of(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        var anchor = correction.Anchor;
        return new CorrectionItem(
            correction.Id, anchor.Key, anchor.Span?.Start, anchor.Span?.End, anchor.Name, correction.Field, correction.ReadValue,
            correction.Value, correction.Reason, correction.Made, PagePath.Of(anchor));
    }
}
