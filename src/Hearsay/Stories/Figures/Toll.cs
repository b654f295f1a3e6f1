namespace Hearsay.Stories;

/// <summary>The number of all whom something befell, as one report gives it.</summary>
/// <param name="Value">How many.</param>
/// <param name="Bound">Whether there may be more, or some more or fewer.</param>
/// <param name="Span">The words, or null where they stand in a title that is no part of the text.</param>
internal readonly record struct Toll(decimal Value, FigureBound Bound, TextSpan? Span)
{
    /// <summary>Whether it counts only where another report has it too: it stands too far down to be that of all for sure.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>Whether no number is said: who is told of alone may be one of several.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether it is said to be of some alone: "nine islanders are among the dead".</summary>
    public bool IsPart { get; init; }
}
