using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Archives;

/// <summary>A connection to the archive's file, with the statements that were prepared on it. It serves one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    // As many as there are in this folder, twice over: searches are put together of parts.
    private const int MostStatements = 200;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _idle = [];

    private Connection(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens one.</summary>
    public static Connection Open(string connectionText)
    {
        var connection = new SqliteConnection(connectionText);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // NORMAL may lose the last commits when the power fails, never the archive: what is lost is read in again.
            command.CommandText =
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;";
            command.ExecuteNonQuery();
            return new Connection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Begins a transaction: one that only reads, or one that may write and waits for its turn at the file.</summary>
    public SqliteTransaction Begin(bool isReading) => _connection.BeginTransaction(deferred: isReading);

    /// <summary>A statement, prepared once and lent to one user at a time.</summary>
    public Loan Lend(string sql)
    {
        if (_idle.Remove(sql, out var idle)) return new Loan(this, idle);
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; what comes from outside travels as a value.
        command.CommandText = sql;
#pragma warning restore CA2100
        return new Loan(this, command);
    }

    /// <summary>The number that a statement without values gives, outside of any transaction.</summary>
    public long FindNumber(string sql)
    {
        using var loan = Lend(sql);
        return loan.Command.ExecuteScalar() as long? ?? 0;
    }

    public void Dispose()
    {
        foreach (var command in _idle.Values) command.Dispose();
        _connection.Dispose();
    }

    private void TakeBack(SqliteCommand command)
    {
        command.Transaction = null;
        if (_idle.Count >= MostStatements || !_idle.TryAdd(command.CommandText, command)) command.Dispose();
    }

    /// <summary>A statement that goes back when it was used.</summary>
    internal readonly record struct Loan(Connection Owner, SqliteCommand Command) : IDisposable
    {
        public void Dispose() => Owner.TakeBack(Command);
    }
}
