using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Archives;

/// <summary>Says in words of its own why the file of an archive could not be used.</summary>
internal static class ArchiveFailure
{
    // The result codes of SQLite: https://www.sqlite.org/rescode.html.
    private const int Busy = 5;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int ReadOnly = 8;

    /// <summary>The exception to throw in the place of <paramref name="error"/>.</summary>
    public static Exception Explain(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        NotADatabase => new InvalidDataException(
            $"{path}: Expected a Hearsay archive, found another kind of file. Give the name of another file.", error),
        Corrupt => new InvalidDataException(
            $"{path}: The archive is damaged: {error.Message.TrimEnd('.')}. Restore it from a copy, or import anew.", error),
        CannotOpen => new IOException($"{path}: The archive cannot be opened. Check the path and its permissions.", error),
        ReadOnly => new IOException($"{path}: The archive may not be written. Check the permissions of the file and of its folder.", error),
        Busy => new IOException($"{path}: Another program keeps the archive busy. Wait for its end, or stop it.", error),
        Full => new IOException($"{path}: The disk is full. Make room, then go on.", error),
        _ => new IOException($"{path}: The archive could not be used: {error.Message.TrimEnd('.')}.", error),
    };
}
