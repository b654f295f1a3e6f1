using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Archives;

/// <summary>The file of an archive: many may read at a time, one writes, and a write is there in whole or not at all.</summary>
/// <remarks>
/// The log goes ahead of the file (WAL): a killed process leaves what it had committed, and nothing of what it had not. Other processes
/// may
/// have the file open; who has to wait for their write does so for up to <see cref="PatienceSeconds"/>.
/// </remarks>
internal sealed class Database : IAsyncDisposable
{
    private const int PatienceSeconds = 60;

    private readonly string _path;
    private readonly string _connectionText;
    private readonly ConcurrentBag<Connection> _idle = [];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _watchLock = new();
    private Connection? _watch;

    /// <summary>Opens the file, or makes it; nothing is read of it yet.</summary>
    public Database(string path)
    {
        _path = path;
        _connectionText = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = PatienceSeconds,
            // Connections are kept here, with what was set on them.
            Pooling = false,
        }.ToString();
    }

    /// <summary>Brings the file to the schema of this program.</summary>
    public Task UpgradeAsync(CancellationToken cancellationToken) => WriteAsync(
        session =>
        {
            SchemaUpgrader.Upgrade(session, _path);
            return true;
        },
        cancellationToken);

    /// <summary>A number that is another one after anybody, in this program or another, wrote anything.</summary>
    /// <remarks>What is read after it was asked for is at least as new as it says.</remarks>
    public long FindChangeMark()
    {
        try
        {
            // SQLite counts what other connections wrote, so nothing is ever written on this one.
            lock (_watchLock) return (_watch ??= Connection.Open(_connectionText)).FindNumber("PRAGMA data_version");
        }
        catch (SqliteException error)
        {
            throw ArchiveFailure.Explain(_path, error);
        }
    }

    /// <summary>Reads one state of the archive, whatever others write meanwhile.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken) =>
        Task.Run(() => Use(connection => Run(connection, read, isReading: true)), cancellationToken);

    /// <summary>Writes all that <paramref name="write"/> writes, or where it throws nothing.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, T> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var task = Task.Run(() => Use(connection => Run(connection, write, isReading: false)), cancellationToken);
            return await task.ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes the connections; the last to close folds the log into the file.</summary>
    public ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var connection)) connection.Dispose();
        _watch?.Dispose();
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    private T Use<T>(Func<Connection, T> work)
    {
        try
        {
            if (!_idle.TryTake(out var connection)) connection = Connection.Open(_connectionText);
            try
            {
                return work(connection);
            }
            finally
            {
                _idle.Add(connection);
            }
        }
        catch (SqliteException error)
        {
            throw ArchiveFailure.Explain(_path, error);
        }
    }

    private static T Run<T>(Connection connection, Func<Session, T> work, bool isReading)
    {
        using var transaction = connection.Begin(isReading);
        var result = work(new Session(connection, transaction));
        transaction.Commit();
        return result;
    }
}
