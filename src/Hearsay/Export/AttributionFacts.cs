using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Export;

/// <summary>What a view says about an attribution beside its chain.</summary>
public static class AttributionFacts
{
    /// <summary>Manner, denial, act, hedges, recipient, time, the statement it stands in, and confidence: a few words each.</summary>
    public static ImmutableArray<string> Describe(Reading reading, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(attribution);
        return [.. DescribeEach(reading, attribution)];
    }

    private static IEnumerable<string> DescribeEach(Reading reading, Attribution attribution)
    {
        yield return WireName.Of(attribution.Manner);
        if (attribution.Polarity == Polarity.Negative) yield return "denied";
        if (attribution.Act == Act.Attitude) yield return "held, not said";
        foreach (var hedge in attribution.Hedges) yield return $"hedged “{Words(reading, hedge)}”";
        if (attribution.Recipient is { } recipient) yield return "to " + DescribeRecipient(reading, recipient);
        if (attribution.Time is { } time) yield return DescribeTime(reading, reading.Times[time]);
        if (attribution.Within is { } within) yield return string.Create(CultureInfo.InvariantCulture, $"within {within + 1}");
        yield return string.Create(CultureInfo.InvariantCulture, $"confidence {Math.Round(attribution.Confidence * 100)}%");
    }

    private static string DescribeRecipient(Reading reading, Recipient recipient) =>
        recipient.Name ?? string.Join(" … ", recipient.Spans.Select(span => Words(reading, span)));

    private static string DescribeTime(Reading reading, TimeExpression time)
    {
        var words = Words(reading, time.Span);
        return time.Value is null || time.Value == words ? words : $"{words} ({time.Value})";
    }

    private static string Words(Reading reading, TextSpan span) =>
        string.Join(' ', reading.Article[span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
