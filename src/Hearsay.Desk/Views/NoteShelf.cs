using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>Looks up what notes are about.</summary>
internal static class NoteShelf
{
    private const int WordsLength = 120;

    /// <summary>The notes with their words.</summary>
    public static async Task<ImmutableArray<NotedWords>> OpenAsync(
        Archive archive, ImmutableArray<Note> notes, CancellationToken cancellationToken)
    {
        var opened = ImmutableArray.CreateBuilder<NotedWords>(notes.Length);
        foreach (var note in notes)
        {
            opened.Add(new NotedWords(note, await FindWordsAsync(archive, note.Anchor, cancellationToken).ConfigureAwait(false)));
        }

        return opened.DrainToImmutable();
    }

    private static async Task<string?> FindWordsAsync(Archive archive, Anchor anchor, CancellationToken cancellationToken)
    {
        if (PagePath.IsOfStory(anchor))
        {
            return (await archive.FindStoryAsync(anchor.Key, cancellationToken).ConfigureAwait(false))?.Title;
        }

        var versions = await archive.ListVersionsAsync(anchor.Key, cancellationToken).ConfigureAwait(false);
        if (versions.IsEmpty) return null;
        if (anchor.Span is not { } span) return versions[0].Metadata.Title ?? versions[0].Address;
        var text = await archive.FindTextAsync(versions[0].Id, cancellationToken).ConfigureAwait(false);
        return text is null || span.End > text.Length ? null : Excerpt.Of(new Article { Text = text }, [span], WordsLength);
    }
}
