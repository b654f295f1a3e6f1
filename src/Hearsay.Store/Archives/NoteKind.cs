namespace Hearsay.Store.Archives;

/// <summary>What a note is meant as.</summary>
public enum NoteKind
{
    /// <summary>A remark.</summary>
    Comment,

    /// <summary>Something to find out.</summary>
    Question,

    /// <summary>Something that speaks for it or against it.</summary>
    Evidence,
}
