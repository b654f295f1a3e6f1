namespace Hearsay.Store.Archives;

/// <summary>What was taken in, what was read in it, and what a desk made of it, in one file. docs/formats/archive.md describes
/// it.</summary>
/// <remarks>
/// May be used from any thread, and several programs may have one archive open. Each method does all that it says or nothing: a process
/// that
/// is killed leaves an archive that opens. What is public here is the contract that a second database would meet; the tests of the
/// contract say what it means.
/// </remarks>
public sealed partial class Archive : IAsyncDisposable
{
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly Lazy<string> _readerVersion;

    private Archive(string path, Database database, ArchiveOptions options)
    {
        (Path, _database, _clock) = (path, database, options.Clock);
        _readerVersion = new Lazy<string>(() => options.ReaderVersion ?? Archives.ReaderVersion.Current);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The version under which readings are kept that are added now.</summary>
    public string ReaderVersion => _readerVersion.Value;

    /// <summary>Opens an archive, makes it where there is none, and brings an older one to the schema of this program.</summary>
    /// <exception cref="InvalidDataException">The file is no archive, is damaged, or was written by a newer program.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static async Task<Archive> OpenAsync(
        string path, ArchiveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = System.IO.Path.GetFullPath(path);
        if (System.IO.Path.GetDirectoryName(full) is { } folder) Directory.CreateDirectory(folder);
        var database = new Database(full);
        try
        {
            await database.UpgradeAsync(cancellationToken).ConfigureAwait(false);
            return new Archive(full, database, options ?? new ArchiveOptions());
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A number that is another one once anybody, in this program or another, has changed the archive; for caches.</summary>
    /// <remarks>What is read after it was asked for is at least as new as it says. It means nothing in another run.</remarks>
    public long FindChangeMark() => _database.FindChangeMark();

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private string Now() => RowReading.Write(_clock.GetUtcNow());
}
