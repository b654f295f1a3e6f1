using Hearsay.Store.Archives;
using Hearsay.Store.Stories;

namespace Hearsay.Desk;

/// <summary>Fills an archive with the sample story that the program carries: six reports of an invented ferry.</summary>
public static class DemoArchive
{
    private const string Folder = "samples/";

    /// <summary>Reads the reports, adds them in the order of their names, and puts them into a story.</summary>
    public static async Task FillAsync(Archive archive, Task<Reader> loading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(loading);
        var reader = await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        var readings = ListNames().Select(name => Task.Run(() => Read(reader, name), cancellationToken)).ToArray();
        foreach (var reading in readings)
        {
            var (original, read) = await reading.ConfigureAwait(false);
            await archive.AddAsync(original, read, cancellationToken).ConfigureAwait(false);
        }

        await StoryUpdate.RunAsync(archive, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<string> ListNames() => typeof(DemoArchive).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static (Original Original, Reading Reading) Read(Reader reader, string name)
    {
        // The names are those of the assembly itself.
        using var stream = typeof(DemoArchive).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(stream);
        var page = text.ReadToEnd();
        var given = new ArticleMetadata { Id = Path.GetFileNameWithoutExtension(name) };
        return (new Original(name, page, IsPage: true) { Given = given }, reader.Read(reader.Open(page, given)));
    }
}
