using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Export;

/// <summary>What a view says about an attribution beside its chain.</summary>
public static class AttributionFacts
{
    /// <summary>The least confidence of what a view shows among the sure ones: a choice for the eye, no measured border.</summary>
    public const double SureFrom = 0.4;

    /// <summary>Whether a view shows it among the sure ones.</summary>
    public static bool IsSure(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return attribution.Confidence >= SureFrom;
    }

    /// <summary>Quoting, denial, act, hedges, recipient, time, the statement it stands in, and confidence: a few words each.</summary>
    public static ImmutableArray<string> Describe(Reading reading, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(attribution);
        return [.. DescribeEach(reading, attribution)];
    }

    private static IEnumerable<string> DescribeEach(Reading reading, Attribution attribution)
    {
        if (attribution.Manner == Manner.Direct) yield return "quoted";
        if (attribution.Manner == Manner.Mixed) yield return "partly quoted";
        if (attribution.Polarity == Polarity.Negative) yield return "denied";
        if (attribution.Act == Act.Attitude) yield return "held, not said";
        foreach (var hedge in attribution.Hedges) yield return $"hedged “{Words(reading, hedge)}”";
        var recipient = attribution.Recipient;
        if (recipient is not null && !IsRelay(attribution, recipient)) yield return "to " + DescribeRecipient(reading, recipient);
        if (attribution.Time is { } time) yield return DescribeTime(reading, reading.Times[time]);
        if (attribution.Within is { } within) yield return string.Create(CultureInfo.InvariantCulture, $"within #{within}");
        yield return attribution.IsCorrected ? "corrected by hand"
            : string.Create(CultureInfo.InvariantCulture, $"confidence {Math.Round(attribution.Confidence * 100)}%");
    }

    // "told the Gazette": the chain shows the Gazette already.
    private static bool IsRelay(Attribution attribution, Recipient recipient) =>
        attribution.Via.Any(relay => relay.Name == recipient.Name || (relay.Entity is not null && relay.Entity == recipient.Entity));

    private static string DescribeRecipient(Reading reading, Recipient recipient) =>
        recipient.Name ?? string.Join(" … ", recipient.Spans.Select(span => Words(reading, span)));

    private static string DescribeTime(Reading reading, TimeExpression time)
    {
        var words = Words(reading, time.Span);
        return time.Value is null || time.Value == words ? words : $"{words} ({time.Value})";
    }

    private static string Words(Reading reading, TextSpan span) => Excerpt.Straighten(reading.Article[span]);
}
