using Hearsay.Store.Archives;
using Microsoft.Data.Sqlite;

namespace Hearsay.EndToEnd.Archives;

/// <summary>What holds for the file itself.</summary>
public class ArchiveFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_kind_of_file_is_refused_and_left_alone()
    {
        using var folder = new Folder();
        var path = folder.Write("notes.txt", "These are my notes, and they are no archive, however often you read them.");
        var bytes = await File.ReadAllBytesAsync(path, Stop);
        await CheckRefusedAsync(path, "another kind of file");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, Stop));
    }

    [Fact]
    public async Task Another_database_is_refused()
    {
        using var folder = new Folder();
        Run(folder.At("other.db"), "CREATE TABLE things (id INTEGER)");
        await CheckRefusedAsync(folder.At("other.db"), "another database");
    }

    [Fact]
    public async Task An_archive_of_a_newer_program_is_refused()
    {
        using var folder = new Folder();
        await using (await Archive.OpenAsync(folder.At("a.hearsay"), cancellationToken: Stop))
        {
            // It is made and closed.
        }

        Run(folder.At("a.hearsay"), "PRAGMA user_version = 999");
        await CheckRefusedAsync(folder.At("a.hearsay"), "newer Hearsay");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_made()
    {
        using var folder = new Folder();
        await using var archive = await Archive.OpenAsync(folder.At("desk/news.hearsay"), cancellationToken: Stop);
        Assert.True(File.Exists(archive.Path));
    }

    [Fact]
    public async Task The_audit_is_neither_changed_nor_shortened()
    {
        using var folder = new Folder();
        var path = folder.At("a.hearsay");
        await using (var archive = await Archive.OpenAsync(path, cancellationToken: Stop))
        {
            await archive.SaveNoteAsync(new Note(new Anchor(AnchorKind.Story, "s1"), NoteKind.Comment, "Seen"), Stop);
        }

        Assert.Throws<SqliteException>(() => Run(path, "DELETE FROM audit"));
        Assert.Throws<SqliteException>(() => Run(path, "UPDATE audit SET deed = 'nothing'"));
    }

    [Fact]
    public async Task Two_programs_may_have_it_open()
    {
        using var folder = new Folder();
        var path = folder.At("a.hearsay");
        await using var one = await Archive.OpenAsync(path, new ArchiveOptions { ReaderVersion = "r" }, Stop);
        await using var other = await Archive.OpenAsync(path, new ArchiveOptions { ReaderVersion = "r" }, Stop);
        var reading = Report.Of("The ferry was late.");
        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(number => new[]
        {
            one.AddAsync(reading.At($"https://one.example/{number}"), reading, Stop),
            other.AddAsync(reading.At($"https://other.example/{number}"), reading, Stop),
        }));
        Assert.Equal(20, await one.CountArticlesAsync(Stop));
        Assert.Equal(20, (await other.SearchAsync(new SearchQuery { Text = "ferry" }, Stop)).Total);
    }

    private static async Task CheckRefusedAsync(string path, string reason)
    {
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => Archive.OpenAsync(path, cancellationToken: Stop));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
