using System.Globalization;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Views;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Routes;

/// <summary>Notes, what was done, and taking it back.</summary>
internal static class NoteRoutes
{
    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/notes", ListAsync);
        pages.MapPost("/notes", SaveAsync);
        pages.MapPost("/notes/{id:long}/resolve", (long id, Archive archive, CancellationToken cancellationToken) =>
            ChangeAsync(archive, id, note => note with { IsResolved = true }, cancellationToken));
        pages.MapPost("/notes/{id:long}/reopen", (long id, Archive archive, CancellationToken cancellationToken) =>
            ChangeAsync(archive, id, note => note with { IsResolved = false }, cancellationToken));
        pages.MapGet("/history", ShowHistoryAsync);
        pages.MapPost("/undo", UndoAsync);
    }

    private static async Task<IResult> ListAsync(string? all, long? done, Archive archive, CancellationToken cancellationToken)
    {
        var showsAll = all is not null;
        var notes = showsAll
            ? await archive.ListNotesAsync(cancellationToken).ConfigureAwait(false)
            : await archive.ListOpenNotesAsync(cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<NotesPage>(
            ("Notes", await NoteShelf.OpenAsync(archive, notes, cancellationToken).ConfigureAwait(false)), ("ShowsAll", showsAll),
            ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, Archive archive, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var anchor = new Anchor(form.GetKind<AnchorKind>("anchor"), form.Get("key"), form.FindSpan());
        // Browsers count a line break as one character and send it as two.
        var text = form.Get("text").ReplaceLineEndings("\n");
        var draft = new Note(anchor, form.GetKind<NoteKind>("kind"), text);
        await NoteDraft.CheckAsync(archive, draft, cancellationToken).ConfigureAwait(false);
        var note = await archive.SaveNoteAsync(draft, cancellationToken).ConfigureAwait(false);
        return await SendOnAsync(archive, anchor, "note", note.Id, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> ChangeAsync(
        Archive archive, long id, Func<Note, Note> change, CancellationToken cancellationToken)
    {
        if (await archive.FindNoteAsync(id, cancellationToken).ConfigureAwait(false) is not { } note) return TypedResults.NotFound();
        await archive.SaveNoteAsync(change(note), cancellationToken).ConfigureAwait(false);
        return await SendOnAsync(archive, note.Anchor, "note", id, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IResult> ShowHistoryAsync(long? before, long? done, Archive archive, CancellationToken cancellationToken)
    {
        var entries = await archive.ListAuditAsync(before, HistoryPage.PageLength, cancellationToken).ConfigureAwait(false);
        return PageAnswer.Of<HistoryPage>(
            ("Entries", entries), ("Done", await PageAnswer.FindDoneAsync(archive, done, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<IResult> UndoAsync(
        HttpRequest request, Archive archive, Corrector corrector, CancellationToken cancellationToken)
    {
        var form = await FormFields.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var id = form.FindNumber("entry") ?? throw new BadHttpRequestException("It is not said what to undo.");
        if (!await corrector.UndoAsync(id, cancellationToken).ConfigureAwait(false)) return PageAnswer.Of<FailurePage>(
            StatusCodes.Status409Conflict, ("Title", "This cannot be undone"),
            ("Advice", "It was changed again since, or was undone already. The history shows what was done, newest first."));
        var entry = await archive.FindAuditAsync(id, cancellationToken).ConfigureAwait(false);
        var back = PagePath.Local(form.Find("back"));
        return await PageAnswer.SendOnAsync(archive, back, entry!.Subject, entry.SubjectId, cancellationToken).ConfigureAwait(false);
    }

    private static Task<IResult> SendOnAsync(
        Archive archive, Anchor anchor, string subject, long id, CancellationToken cancellationToken) => PageAnswer.SendOnAsync(
        archive, PagePath.Of(anchor), subject, id.ToString(CultureInfo.InvariantCulture), cancellationToken);
}
