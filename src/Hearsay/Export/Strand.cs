namespace Hearsay.Export;

/// <summary>The part that words play in an attribution.</summary>
public enum Role
{
    /// <summary>Part of what is attributed.</summary>
    Content,

    /// <summary>Part of the words for the source.</summary>
    Source,

    /// <summary>Part of the words that attribute.</summary>
    Cue,

    /// <summary>Part of a hedge such as "reportedly".</summary>
    Hedge,

    /// <summary>Part of the words for the one it was said to.</summary>
    Recipient,

    /// <summary>Part of the words for one who passed it on.</summary>
    Relay,
}

/// <summary>One part that a segment plays.</summary>
/// <param name="Attribution">The index of the attribution in <see cref="Reading.Attributions"/>.</param>
/// <param name="Role">The part.</param>
public readonly record struct Strand(int Attribution, Role Role);
