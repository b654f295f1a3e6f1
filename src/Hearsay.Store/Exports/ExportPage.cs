using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Exports;

/// <summary>Writes an article or a story of an archive as one page that needs nothing else.</summary>
public static class ExportPage
{
    /// <summary>The page of a text, or null where the archive does not have it.</summary>
    public static async Task<string?> OfTextAsync(Archive archive, string hash, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        await foreach (var reading in new ExportShelf(archive, new ExportScope { Text = hash }).ListAsync(cancellationToken)
            .ConfigureAwait(false))
        {
            return ReadingHtml.Write(reading.Reading);
        }

        return null;
    }

    /// <summary>The page of a story as it stands now, or null where the archive has none of that id.</summary>
    /// <exception cref="InvalidDataException">The archive lacks reports that the story names.</exception>
    public static async Task<string?> OfStoryAsync(Archive archive, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is { } story
            ? await OfStoryAsync(archive, story, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>The page of a state of a story.</summary>
    /// <exception cref="InvalidDataException">The archive lacks reports that the story names.</exception>
    public static async Task<string> OfStoryAsync(Archive archive, StoryState story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(story);
        var readings = new Dictionary<string, Reading>();
        foreach (var number in story.Versions)
        {
            if (await archive.FindVersionAsync(number, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            if (await archive.FindReadingAsync(number, cancellationToken).ConfigureAwait(false) is not { } reading) continue;
            readings.TryAdd(version.Article.ToString(CultureInfo.InvariantCulture), reading);
            readings.TryAdd(version.Metadata.Id, reading);
        }

        return StoryHtml.Write([StoryJson.Parse(story.Json, readings)]);
    }
}
