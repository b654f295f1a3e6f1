using Hearsay.Desk.Routes;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Desk.Api;

/// <summary>Sources, stories and notes for programs.</summary>
internal static partial class ApiRoutes
{
    private static async Task<Ok<ItemPage<SourceName>>> ListSourcesAsync(
        string? containing, int? count, Archive archive, CancellationToken cancellationToken) => TypedResults.Ok(new ItemPage<SourceName>(
        await archive.ListSourcesAsync(containing ?? "", Clamp(count), cancellationToken).ConfigureAwait(false), null));

    private static async Task<Ok<ItemPage<SayingItem>>> ListSayingsAsync(
        string source, int? cursor, int? count, Archive archive, CancellationToken cancellationToken)
    {
        var (skip, wanted) = (Math.Max(0, cursor ?? 0), Clamp(count));
        var sayings = await archive.ListSayingsAsync(source, skip, wanted, cancellationToken).ConfigureAwait(false);
        var next = sayings.Length == wanted ? FormattableString.Invariant($"{skip + wanted}") : null;
        return TypedResults.Ok(new ItemPage<SayingItem>([.. sayings.Select(SayingItem.Of)], next));
    }

    private static async Task<Ok<ItemPage<StoryItem>>> ListStoriesAsync(
        int? cursor, int? count, Archive archive, CancellationToken cancellationToken)
    {
        var (skip, wanted) = (Math.Max(0, cursor ?? 0), Clamp(count));
        var stories = await archive.ListStoriesAsync(skip, wanted, cancellationToken).ConfigureAwait(false);
        var next = stories.Length == wanted ? FormattableString.Invariant($"{skip + wanted}") : null;
        return TypedResults.Ok(new ItemPage<StoryItem>([.. stories.Select(StoryItem.Of)], next));
    }

    private static async Task<IResult> GetStoryAsync(string id, Archive archive, CancellationToken cancellationToken) =>
        await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is { } story ? Json(story.Json) : TypedResults.NotFound();

    private static async Task<Ok<ItemPage<NoteItem>>> ListNotesAsync(string? key, Archive archive, CancellationToken cancellationToken)
    {
        var notes = key is null
            ? await archive.ListNotesAsync(cancellationToken).ConfigureAwait(false)
            : await archive.ListNotesAsync(key, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new ItemPage<NoteItem>([.. notes.Select(NoteItem.Of)], null));
    }

    private static async Task<Results<Created<NoteItem>, ProblemHttpResult>> MakeNoteAsync(
        NewNote asked, Archive archive, CancellationToken cancellationToken)
    {
        var hasSpan = asked is { Start: >= 0, End: not null } && asked.Start <= asked.End;
        if (string.IsNullOrWhiteSpace(asked.Text) || string.IsNullOrWhiteSpace(asked.Key) || (asked.Start is not null && !hasSpan))
        {
            return TypedResults.Problem(
                "A note has a text, a key and, where it is about words, both start and end.", statusCode: StatusCodes.Status400BadRequest,
                title: "No note");
        }

        TextSpan? span = hasSpan ? new TextSpan(asked.Start!.Value, asked.End!.Value) : null;
        var anchor = new Anchor(asked.About, asked.Key, span);
        var draft = new Note(anchor, asked.Kind, asked.Text);
        await NoteDraft.CheckAsync(archive, draft, cancellationToken).ConfigureAwait(false);
        var note = await archive.SaveNoteAsync(draft, cancellationToken).ConfigureAwait(false);
        return TypedResults.Created($"/api/v1/notes?key={Uri.EscapeDataString(asked.Key)}", NoteItem.Of(note));
    }
}
