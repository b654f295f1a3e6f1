using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Puts what a desk corrected in the place of what was read, and lets all that rests on it follow.</summary>
/// <remarks>A correction is tied to the very words that it is about. Where nothing is read in them any more, it changes nothing.</remarks>
public static class CorrectedReading
{
    /// <summary>The field that says who the source of a statement is.</summary>
    public const string SourceName = "source.name";

    /// <summary>The field that says whether the source denies the statement: "positive" or "negative".</summary>
    public const string PolarityField = "polarity";

    /// <summary>The field that says whether words are a statement at all; without a value they are none.</summary>
    public const string StatementField = "attribution";

    /// <summary>The field that says which number words give; without a value they count nothing.</summary>
    public const string NumberField = "quantity.best";

    /// <summary>The field that says as which other origin one of a story counts.</summary>
    public const string OriginName = "origin.name";

    /// <summary>What stands as read in <see cref="StatementField"/>.</summary>
    public const string Statement = "statement";

    /// <summary>The reading with the corrections in it.</summary>
    public static Reading Apply(Reading reading, ImmutableArray<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var bySpan = corrections.Where(correction => correction.Anchor.Span is not null).ToLookup(correction => correction.Anchor.Span);
        if (bySpan.Count == 0) return reading;
        ImmutableArray<Attribution> attributions =
        [
            .. reading.Attributions.Select(attribution => bySpan[attribution.ContentCover()]
                .Aggregate(attribution, (before, correction) => Apply(reading, before, correction))),
        ];
        ImmutableArray<Quantity> quantities =
            [.. reading.Quantities.Select(quantity => bySpan[quantity.Span].Aggregate(quantity, Apply))];
        var gone = attributions.Index().Where(attribution => bySpan[attribution.Item.ContentCover()].Any(IsRefusal))
            .Select(attribution => attribution.Index).ToHashSet();
        var corrected = Reader.WithQuantities(Reader.WithAttributions(reading, attributions), quantities);
        return Reader.WithoutAttributions(corrected, gone);
    }

    /// <summary>Whether something is read in the words of a span that has such a field.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="span">The words.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">What was read there; null where nothing was.</param>
    public static bool TryFindRead(Reading reading, TextSpan span, string field, out string? value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = null;
        if (field == NumberField)
        {
            if (reading.Quantities.FirstOrDefault(quantity => quantity.Span == span) is not { } quantity) return false;
            value = quantity.Best?.ToString("0.####", CultureInfo.InvariantCulture);
            return true;
        }

        if (reading.Attributions.FirstOrDefault(attribution => attribution.ContentCover() == span) is not { } attribution) return false;
        value = field switch
        {
            SourceName => attribution.Source?.Name,
            PolarityField => WireName.Of(attribution.Polarity),
            _ => Statement,
        };
        return field is SourceName or PolarityField or StatementField;
    }

    /// <summary>Whether a correction of a field can have a value.</summary>
    public static bool IsValue(string field, string? value) => field switch
    {
        SourceName => true,
        PolarityField => value == WireName.Of(Polarity.Positive) || value == WireName.Of(Polarity.Negative),
        StatementField => value is null,
        NumberField => value is null || FindNumber(value) is not null,
        _ => false,
    };

    private static bool IsRefusal(Correction correction) => correction is { Field: StatementField, Value: null };

    private static Attribution Apply(Reading reading, Attribution attribution, Correction correction) => correction.Field switch
    {
        SourceName => Confirm(attribution) with { Source = Rename(reading, attribution.Source, correction.Value) },
        PolarityField => Confirm(attribution) with { Polarity = FindPolarity(correction.Value) },
        _ => attribution,
    };

    // Who says whose it is, says that it is a statement.
    private static Attribution Confirm(Attribution attribution) => attribution with { IsCorrected = true, Confidence = 1 };

    private static Source? Rename(Reading reading, Source? source, string? name)
    {
        if (name is null) return null;
        var known = reading.Entities.FirstOrDefault(entity => entity.Name == name);
        var kind = known?.Kind ?? (source?.Kind is null or EntityKind.Unnamed or EntityKind.Writer ? EntityKind.Person : source.Kind);
        return new Source(source?.Spans ?? [], known is null ? null : reading.Entities.IndexOf(known), name, kind);
    }

    private static Polarity FindPolarity(string? value) =>
        value == WireName.Of(Polarity.Negative) ? Polarity.Negative : Polarity.Positive;

    private static Quantity Apply(Quantity quantity, Correction correction)
    {
        if (correction.Field != NumberField) return quantity;
        var number = FindNumber(correction.Value);
        return quantity with { Low = number, Best = number, High = number, Of = number is null ? null : quantity.Of, IsCorrected = true };
    }

    private static decimal? FindNumber(string? value) => decimal.TryParse(
        value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
