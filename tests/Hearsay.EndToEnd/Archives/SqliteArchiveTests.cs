using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

/// <summary>The contract, met by a file of SQLite.</summary>
public sealed class SqliteArchiveTests : ArchiveContract, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<Archive> OpenAsync(string readerVersion = "reader 1") =>
        Archive.OpenAsync(_folder.At("desk.hearsay"), new ArchiveOptions { Clock = Clock, ReaderVersion = readerVersion }, Stop);
}
