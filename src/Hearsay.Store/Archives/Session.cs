using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Archives;

/// <summary>One transaction on the archive's file: runs hand-written SQL with named values.</summary>
internal sealed class Session(Connection connection, SqliteTransaction transaction)
{
    /// <summary>Runs a statement and gives the number of rows that it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var loan = connection.Lend(sql);
        var command = Prepare(loan.Command, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row as a number, or null where there is no row or no value.</summary>
    public long? FindNumber(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var loan = connection.Lend(sql);
        var command = Prepare(loan.Command, values);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>The first row, or the default where there is none.</summary>
    public T? FindFirst<T>(string sql, Func<DbDataReader, T> make, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var loan = connection.Lend(sql);
        var command = Prepare(loan.Command, values);
        using var rows = command.ExecuteReader();
        return rows.Read() ? make(rows) : default;
    }

    /// <summary>All rows, in their order.</summary>
    public ImmutableArray<T> List<T>(string sql, Func<DbDataReader, T> make, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var loan = connection.Lend(sql);
        var command = Prepare(loan.Command, values);
        using var rows = command.ExecuteReader();
        var list = ImmutableArray.CreateBuilder<T>();
        while (rows.Read()) list.Add(make(rows));
        return list.DrainToImmutable();
    }

    /// <summary>Does something with every row, in their order.</summary>
    public void ForEach(string sql, Action<DbDataReader> use, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var loan = connection.Lend(sql);
        var command = Prepare(loan.Command, values);
        using var rows = command.ExecuteReader();
        while (rows.Read()) use(rows);
    }

    private SqliteCommand Prepare(SqliteCommand command, ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Transaction = transaction;
        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        return command;
    }
}
