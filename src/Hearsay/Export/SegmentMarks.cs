using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>How a page marks a segment, as the classes of reading.css.</summary>
public static class SegmentMarks
{
    /// <summary>The roles it plays, the stroke of its content ("direct", "indirect", "sourceless" or "denied"), and "x3" for statement
    /// 3.</summary>
    /// <remarks>A segment of none but less sure attributions is "unsure" instead; plain text has no marks.</remarks>
    public static ImmutableArray<string> Of(Reading reading, Segment segment)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(segment);
        if (segment.Strands.IsEmpty) return [];
        var sure = segment.Strands.Where(strand => AttributionFacts.IsSure(reading.Attributions[strand.Attribution])).ToArray();
        var roles = sure.Select(strand => WireName.Of(strand.Role)).Distinct();
        var contents = sure.Where(strand => strand.Role == Role.Content).ToArray();
        var innermost = contents.Length == 0 ? null : reading.Attributions[contents[^1].Attribution];
        var strokes = innermost is null ? [] : (string[])[FindStroke(innermost, segment.IsQuoted)];
        var members = segment.Strands.Select(strand => $"x{strand.Attribution}").Distinct();
        return [.. (sure.Length == 0 ? ["unsure"] : roles.Concat(strokes)).Concat(members)];
    }

    /// <summary>Whether the content of a strand's attribution begins with the segment.</summary>
    public static bool BeginsContent(Reading reading, Segment segment, Strand strand)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(segment);
        return strand.Role == Role.Content && reading.Attributions[strand.Attribution].Content[0].Start == segment.Span.Start;
    }

    /// <summary>Whether the content of a strand's attribution ends with the segment.</summary>
    public static bool EndsContent(Reading reading, Segment segment, Strand strand)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(segment);
        return strand.Role == Role.Content && reading.Attributions[strand.Attribution].Content[^1].End == segment.Span.End;
    }

    // Of nested contents the innermost, which comes last, gives the stroke.
    private static string FindStroke(Attribution attribution, bool isQuoted)
    {
        if (attribution.Polarity == Polarity.Negative) return "denied";
        if (attribution.Source is null) return "sourceless";
        if (attribution.Manner == Manner.Mixed) return isQuoted ? "direct" : "indirect";
        return WireName.Of(attribution.Manner);
    }
}
