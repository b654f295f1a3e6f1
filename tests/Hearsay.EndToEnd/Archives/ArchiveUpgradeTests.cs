using System.IO.Compression;
using System.Text;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Microsoft.Data.Sqlite;

namespace Hearsay.EndToEnd.Archives;

/// <summary>Archives of older programs, and files that are damaged.</summary>
public class ArchiveUpgradeTests
{
    private const int ApplicationId = 0x48454152;

    private static readonly Reading _reading = Report.Of("The ferry was late, Ines Holt said.").Saying("The ferry was late", "Ines Holt");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // As the first program of each schema but the last wrote it.
    public static TheoryData<int> OlderSchemas => [.. Enumerable.Range(1, ListSchemas().Max(schema => schema.Number) - 1)];

    [Theory]
    [MemberData(nameof(OlderSchemas))]
    public async Task An_archive_of_an_older_program_is_brought_up_and_keeps_everything(int schema)
    {
        using var folder = new Folder();
        var path = folder.At("old.hearsay");
        WriteOld(path, schema);
        await using (var archive = await Archive.OpenAsync(path, cancellationToken: Stop))
        {
            var version = await archive.FindCurrentAsync("https://herald.example/ferry", Stop);
            Assert.Equal(("The Herald", 1), (version!.Metadata.Outlet, version.Number));
            Assert.Equal(ReadingJson.Write(_reading), await archive.FindReadingJsonAsync(version.Id, Stop));
            Assert.Equal("The ferry was late, Ines Holt said.", (await archive.FindOriginalAsync(version.Id, Stop))!.Text);
            Assert.Equal(1, (await archive.SearchAsync(new SearchQuery { Text = "ferries" }, Stop)).Total);
            var query = new SearchQuery { Facets = [new Facet(FacetKind.Source, "Ines Holt")] };
            Assert.Equal(1, (await archive.SearchAsync(query, Stop)).Total);
            Assert.Equal("The ferry was late", Assert.Single(await archive.ListSayingsAsync("Ines Holt", 0, 10, Stop)).Words);
            Assert.Equal("Who saw it?", Assert.Single(await archive.ListNotesAsync(version.Hash, Stop)).Text);
            Assert.Equal("Ferry halted", (await archive.FindStoryAsync("s1", Stop))!.Title);
            Assert.Equal("version.added", Assert.Single(await archive.ListAuditAsync(null, 10, Stop)).Deed);

            // What the newer schemas added works.
            await archive.AddFailureAsync(new Hearsay.Store.IntakeFailure("a.txt", null, "It is empty.", "Fill it."), Stop);
            Assert.Single(await archive.ListFailuresAsync(Stop));
        }

        Assert.Equal(ListSchemas().Max(step => step.Number), ReadNumber(path, "PRAGMA user_version"));
        Assert.Contains("ok", await ArchiveDump.WriteAsync(path, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_that_cannot_be_finished_leaves_the_archive_as_it_was()
    {
        using var folder = new Folder();
        var path = folder.At("old.hearsay");
        WriteOld(path, schema: 1);
        // A table that a later schema wants to make is there already.
        Run(path, "CREATE TABLE import_failures (id INTEGER)");
        await Assert.ThrowsAsync<IOException>(() => Archive.OpenAsync(path, cancellationToken: Stop));
        Assert.Equal(1, ReadNumber(path, "PRAGMA user_version"));
        Assert.Equal(1, ReadNumber(path, "SELECT COUNT(*) FROM versions"));
    }

    [Theory]
    [InlineData(4096, "The archive is damaged")]
    [InlineData(0, "another kind of file")]
    public async Task A_damaged_file_is_named_with_what_to_do(int firstByte, string reason)
    {
        using var folder = new Folder();
        var path = folder.At("news.hearsay");
        WriteOld(path, schema: 2);
        var bytes = await File.ReadAllBytesAsync(path, Stop);
        bytes.AsSpan(firstByte, Math.Min(40_000, bytes.Length - firstByte)).Fill(0xEE);
        await File.WriteAllBytesAsync(path, bytes, Stop);
        var run = await ProgramRun.OfAsync("search", "ferry", "--archive", path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"news.hearsay: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Hearsay.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_named_with_what_to_do()
    {
        using var folder = new Folder();
        var path = folder.At("news.hearsay");
        WriteOld(path, schema: 2);
        using (var file = File.OpenWrite(path)) file.SetLength(file.Length / 2);
        var run = await ProgramRun.OfAsync("search", "ferry", "--archive", path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("The archive is damaged", run.Errors, StringComparison.Ordinal);
    }

    private static void WriteOld(string path, int schema)
    {
        foreach (var (number, sql) in ListSchemas().Where(step => step.Number <= schema)) Run(path, sql);
        Run(path, "PRAGMA journal_mode = WAL");
        Run(path, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {schema}"));
        Run(
            path,
            """
            INSERT INTO articles VALUES (1, 'https://herald.example/ferry', NULL);
            INSERT INTO versions VALUES (1, 1, 1, $hash, 'report', NULL, NULL, 'The Herald', '[]', '2031-03-05', NULL, 'en', NULL,
              '2031-03-05T12:00:00.000Z', '2031-03-05T12:00:00.000Z', 'Ferry halted', $text);
            UPDATE articles SET current = 1;
            INSERT INTO originals VALUES (1, 'sum', 0, '{"id":"report"}', $packedText);
            INSERT INTO readings VALUES (1, '0.1.0+aaaa', '2031-03-05T12:00:00.000Z', $packedReading);
            INSERT INTO words (rowid, title, text) SELECT id, title, text FROM versions;
            INSERT INTO facets VALUES (1, 'outlet', 'The Herald', NULL), (2, 'source', 'Ines Holt', NULL);
            INSERT INTO version_facets VALUES (1, 1), (1, 2);
            INSERT INTO facet_lists VALUES (1, x'0100000002000000');
            INSERT INTO sayings VALUES (1, 0, 2, 0, 18, 'The ferry was late', 'The Herald > Ines Holt', 0, 0.9);
            INSERT INTO stories VALUES ('s1', 1, 'Ferry halted', '2031-03-05T12:00:00.000Z', 'sum', 1, $packedStory);
            INSERT INTO story_versions VALUES ('s1', 1, 1);
            INSERT INTO notes
              VALUES (1, 'article', $hash, NULL, NULL, NULL, 'question', 'Who saw it?', 0, NULL, '2031-03-05T12:00:00.000Z');
            INSERT INTO audit
              VALUES (1, '2031-03-05T12:00:00.000Z', 'version.added', 'article', 'https://herald.example/a', NULL, 'x', NULL);
            """,
            ("hash", _reading.Article.Sha256()), ("text", _reading.Article.Text), ("packedText", Pack(_reading.Article.Text)),
            ("packedReading", Pack(ReadingJson.Write(_reading))), ("packedStory", Pack("{\"id\":\"s1\"}")));
    }

    private static IEnumerable<(int Number, string Sql)> ListSchemas()
    {
        var assembly = typeof(Archive).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static long ReadNumber(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(string path, string sql, params (string Name, object Value)[] values)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue("$" + name, value);
        command.ExecuteNonQuery();
    }
}
