using System.Runtime.CompilerServices;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Writes a part of an archive into a file, piece by piece: one article at a time is held in memory.</summary>
public sealed class ArchiveExport(Archive archive, ExportScope scope, ReadingExport export)
{
    /// <summary>How many articles were written so far.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>How many rows were written so far.</summary>
    public int RowCount => export.RowCount;

    /// <summary>The export of a format that has a row for what is read in an article.</summary>
    /// <exception cref="ArgumentException">The format is one of feeds or of pages.</exception>
    public static ReadingExport Make(ExportFormat format, ExportOptions options) => format switch
    {
        ExportFormat.Jsonl => new LinesExport(options),
        ExportFormat.Csv => new CsvExport(options),
        ExportFormat.WebAnnotation => new AnnotationExport(options),
        ExportFormat.GeoJson => new GeoJsonExport(options),
        _ => throw new ArgumentException($"{format} has no rows. Make a feed or a page.", nameof(format)),
    };

    /// <summary>The pieces of the file.</summary>
    public async IAsyncEnumerable<string> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var shelf = new ExportShelf(archive, scope);
        yield return export.Begin();
        await foreach (var reading in shelf.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            ArticleCount++;
            yield return export.Write(reading);
        }

        await foreach (var story in shelf.ListStoriesAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return await WriteAsync(story, cancellationToken).ConfigureAwait(false);
        }

        yield return export.End();
    }

    // Tables and maps have no rows for stories.
    private async Task<string> WriteAsync(StoryState story, CancellationToken cancellationToken)
    {
        if (export is LinesExport lines) return lines.WriteStory(story.Json, Permalink.OfStoryState(story.Hash));
        if (export is not AnnotationExport annotations) return "";
        var notes = await archive.ListNotesAsync(story.Id, cancellationToken).ConfigureAwait(false);
        return annotations.WriteStory(Permalink.OfStory(story.Id), RemarkFinder.Find(notes, []));
    }
}
