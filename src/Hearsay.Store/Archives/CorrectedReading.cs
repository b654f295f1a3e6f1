using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Puts what a desk corrected in the place of what was read.</summary>
public static class CorrectedReading
{
    /// <summary>The field of a correction that says who the source is.</summary>
    public const string SourceName = "source.name";

    /// <summary>The field of a correction that says whether the source denies the statement.</summary>
    public const string PolarityField = "polarity";

    /// <summary>The reading with the corrections in it, and the origins that follow.</summary>
    public static Reading Apply(Reading reading, ImmutableArray<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var bySpan = corrections.Where(correction => correction.Anchor.Span is not null).ToLookup(correction => correction.Anchor.Span);
        if (bySpan.Count == 0) return reading;
        var attributions = reading.Attributions.Select(attribution =>
            bySpan[attribution.ContentCover()].Aggregate(attribution, Apply));
        return Reader.WithAttributions(reading, [.. attributions]);
    }

    /// <summary>What was read where a correction of a field would stand; null where nothing was.</summary>
    public static string? ReadValue(Attribution attribution, string field)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return field == PolarityField ? WireName.Of(attribution.Polarity) : attribution.Source?.Name;
    }

    private static Attribution Apply(Attribution attribution, Correction correction) => correction.Field switch
    {
        SourceName => attribution with { Source = Rename(attribution.Source, correction.Value) },
        PolarityField => attribution with { Polarity = FindPolarity(correction.Value) },
        _ => attribution,
    };

    private static Source? Rename(Source? source, string? name)
    {
        if (name is null) return null;
        return source is null ? new Source([], null, name, EntityKind.Other) : source with { Name = name, Entity = null };
    }

    private static Polarity FindPolarity(string? value) =>
        value == WireName.Of(Polarity.Negative) ? Polarity.Negative : Polarity.Positive;
}
