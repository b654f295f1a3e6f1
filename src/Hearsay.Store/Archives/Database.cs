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
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private readonly SemaphoreSlim _turn = new(1, 1);

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
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var connection)) await connection.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            if (!_idle.TryTake(out var connection)) connection = Connect();
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

    private static T Run<T>(SqliteConnection connection, Func<Session, T> work, bool isReading)
    {
        using var transaction = connection.BeginTransaction(deferred: isReading);
        var result = work(new Session(connection, transaction));
        transaction.Commit();
        return result;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionText);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // NORMAL may lose the last commits when the power fails, never the archive: what is lost is read in again.
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
