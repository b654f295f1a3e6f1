namespace Hearsay.Store.Archives;

/// <summary>Something that was done to the archive, about to be written into the audit.</summary>
/// <param name="Name">What, such as "note.saved".</param>
/// <param name="Subject">What sort of thing it was done to, such as "note".</param>
/// <param name="SubjectId">Which one.</param>
/// <param name="Before">It as JSON before, or null where it was not there.</param>
/// <param name="After">It as JSON afterwards, or null where it is gone.</param>
/// <param name="Undoes">The number of the entry that this takes back, or null.</param>
internal sealed record Deed(
    string Name, string Subject, string SubjectId, string? Before = null, string? After = null, long? Undoes = null);
