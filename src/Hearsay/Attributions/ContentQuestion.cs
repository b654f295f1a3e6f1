using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>What is known when the next part of a content is looked for.</summary>
/// <param name="Table">The article's tokens.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Head">The cue's head.</param>
/// <param name="Source">The source, or null.</param>
/// <param name="Parts">The parts found so far, in the order they were found.</param>
internal sealed record ContentQuestion(TokenTable Table, TokenRange Cue, int Head, TokenRange? Source, ImmutableArray<TokenRange> Parts)
{
    /// <summary>Whether some of these tokens already have another role.</summary>
    public bool IsTaken(TokenRange range)
    {
        if (range.Overlaps(Cue) || Source is { } source && range.Overlaps(source)) return true;
        foreach (var part in Parts)
            if (range.Overlaps(part)) return true;
        return false;
    }
}
