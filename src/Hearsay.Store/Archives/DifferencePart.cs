namespace Hearsay.Store.Archives;

/// <summary>What became of a stretch of text.</summary>
public enum Change
{
    /// <summary>It is in both texts.</summary>
    Kept,

    /// <summary>It is in the earlier text alone.</summary>
    Removed,

    /// <summary>It is in the later text alone.</summary>
    Added,
}

/// <summary>A stretch of a difference.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Span">Where it stands: in the earlier text where it was removed, else in the later one.</param>
/// <param name="Text">Its characters.</param>
public sealed record DifferencePart(Change Change, TextSpan Span, string Text);
