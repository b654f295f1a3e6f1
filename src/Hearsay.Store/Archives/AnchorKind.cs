namespace Hearsay.Store.Archives;

/// <summary>To what sort of thing a note or a correction belongs.</summary>
public enum AnchorKind
{
    /// <summary>A whole article.</summary>
    Article,

    /// <summary>A statement with who made it.</summary>
    Statement,

    /// <summary>An origin, on which statements rest.</summary>
    Origin,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A story, told by several articles.</summary>
    Story,
}
