using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What could not be imported.</summary>
public sealed partial class Archive
{
    /// <summary>Writes down that something could not be imported, and why; what was written of it before is forgotten but for the
    /// count.</summary>
    public Task AddFailureAsync(IntakeFailure failure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return _database.WriteAsync(
            session => session.Run(
                """
                INSERT INTO import_failures (place, line, reason, remedy, attempts, made) VALUES ($place, $line, $reason, $remedy, 1, $now)
                ON CONFLICT (place, line) DO UPDATE SET reason = $reason, remedy = $remedy, attempts = attempts + 1, made = $now
                """,
                ("place", failure.Place), ("line", failure.Line ?? 0), ("reason", failure.Reason), ("remedy", failure.Remedy),
                ("now", Now())),
            cancellationToken);
    }

    /// <summary>Forgets that something could not be imported, because now it was.</summary>
    public Task RemoveFailureAsync(string place, long? line, CancellationToken cancellationToken = default) => _database.WriteAsync(
        session => session.Run("DELETE FROM import_failures WHERE place = $place AND line = $line", ("place", place), ("line", line ?? 0)),
        cancellationToken);

    /// <summary>What could not be imported and has not been since, by place and line.</summary>
    public Task<ImmutableArray<ImportFailure>> ListFailuresAsync(CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List("SELECT place, line, reason, remedy, attempts, made FROM import_failures ORDER BY place, line",
            row => new ImportFailure(
                new IntakeFailure(row.GetString(0), row.GetInt64(1) is > 0 and var line ? line : null, row.GetString(2), row.GetString(3)),
                row.GetInt32(4), row.GetMoment(5))),
        cancellationToken);
}
