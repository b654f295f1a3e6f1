using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Puts notes and corrections of a text into the form in which exports carry them.</summary>
internal static class RemarkFinder
{
    /// <summary>All remarks on a text: the notes, then the corrections, each in the order in which they were made.</summary>
    public static ImmutableArray<Remark> Find(ImmutableArray<Note> notes, ImmutableArray<Correction> corrections) =>
        [.. notes.Select(Of), .. corrections.Select(Of)];

    private static Remark Of(Note note) => new(NameOf(note.Id), MotivationOf(note), note.Text, note.Made)
    {
        Span = note.Anchor.Span,
        RepliesTo = note.Answers is { } other ? NameOf(other) : null,
        IsResolved = note.IsResolved,
    };

    private static Remark Of(Correction correction) =>
        new(FormattableString.Invariant($"correction-{correction.Id}"), Motivation.Editing, correction.Reason, correction.Made)
        {
            Span = correction.Anchor.Span,
            Field = correction.Field,
            ReadValue = correction.ReadValue,
            Value = correction.Value,
        };

    private static Motivation MotivationOf(Note note) => note switch
    {
        { Answers: not null } => Motivation.Replying,
        { Kind: NoteKind.Question } => Motivation.Questioning,
        { Kind: NoteKind.Evidence } => Motivation.Assessing,
        _ => Motivation.Commenting,
    };

    private static string NameOf(long note) => FormattableString.Invariant($"note-{note}");
}
