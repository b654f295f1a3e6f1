namespace Hearsay.Export;

/// <summary>Knows for the beginning of every fact on whose word it stands.</summary>
internal sealed class VoiceMap
{
    private readonly Dictionary<int, int> _voices = [];

    /// <summary>The map of a reading: the innermost content at every border between segments.</summary>
    public VoiceMap(Reading reading)
    {
        foreach (var segment in SegmentCutter.Cut(reading))
        {
            var contents = segment.Strands.Where(strand => strand.Role == Role.Content).ToArray();
            if (contents.Length > 0) _voices[segment.Span.Start] = contents[^1].Attribution;
        }
    }

    /// <summary>The innermost attribution in whose content a marked fact begins, or null for the article's own voice.</summary>
    public int? Find(TextSpan span) => _voices.TryGetValue(span.Start, out var attribution) ? attribution : null;
}
