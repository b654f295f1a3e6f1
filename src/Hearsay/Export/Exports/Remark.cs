namespace Hearsay.Export;

/// <summary>What a remark is meant as, in the words of the W3C's Web Annotation Vocabulary.</summary>
public enum Motivation
{
    /// <summary>A comment.</summary>
    Commenting,

    /// <summary>A question to find out about.</summary>
    Questioning,

    /// <summary>Evidence for or against.</summary>
    Assessing,

    /// <summary>An answer to another remark.</summary>
    Replying,

    /// <summary>A correction of what was read.</summary>
    Editing,
}

/// <summary>What a person added to a reading, as exports carry it.</summary>
/// <param name="Id">Its name among all remarks of the archive, such as "note-7".</param>
/// <param name="Motivation">What it is meant as.</param>
/// <param name="Text">Its words; of a correction the reason for it, which may be empty.</param>
/// <param name="Made">When it was made.</param>
public sealed record Remark(string Id, Motivation Motivation, string Text, DateTimeOffset Made)
{
    /// <summary>The words it is about, or null where it is about the whole text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The name of the remark that it replies to, or null.</summary>
    public string? RepliesTo { get; init; }

    /// <summary>Whether it is done with.</summary>
    public bool IsResolved { get; init; }

    /// <summary>Of a correction the field that is corrected, such as "source.name"; else null.</summary>
    public string? Field { get; init; }

    /// <summary>Of a correction what was read, or null where nothing was.</summary>
    public string? ReadValue { get; init; }

    /// <summary>Of a correction what holds instead, or null where nothing does.</summary>
    public string? Value { get; init; }
}
