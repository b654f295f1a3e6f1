namespace Hearsay.Store.Archives;

/// <summary>What somebody at the desk wrote about a thing that was read.</summary>
/// <param name="Anchor">About what.</param>
/// <param name="Kind">As what it is meant.</param>
/// <param name="Text">The words.</param>
public sealed record Note(Anchor Anchor, NoteKind Kind, string Text)
{
    /// <summary>The number by which it is saved, changed and removed; 0 until it is saved.</summary>
    public long Id { get; init; }

    /// <summary>Whether it is done with.</summary>
    public bool IsResolved { get; init; }

    /// <summary>The number of the note that it replies to, or null.</summary>
    public long? Answers { get; init; }

    /// <summary>When it was first saved.</summary>
    public DateTimeOffset Made { get; init; }
}
