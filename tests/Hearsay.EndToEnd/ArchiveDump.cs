using System.Text;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Microsoft.Data.Sqlite;

namespace Hearsay.EndToEnd;

/// <summary>All that an archive holds but the moments, as text to compare.</summary>
internal static class ArchiveDump
{
    private static readonly string[] _queries =
    [
        "SELECT id, address, current FROM articles ORDER BY id",
        "SELECT id, article, number, hash, name, url, outlet, title, published, text FROM versions ORDER BY id",
        "SELECT version, hash, is_page, given FROM originals ORDER BY version",
        "SELECT version, reader FROM readings ORDER BY version, reader",
        "SELECT version, kind, value FROM version_facets JOIN facets ON facets.id = facet ORDER BY 1, 2, 3",
        "SELECT version, attribution, words, chain FROM sayings ORDER BY 1, 2",
        "SELECT id, number, title, hash FROM stories ORDER BY 1, 2",
        "SELECT deed, subject, subject_id, CASE WHEN json_valid(after) THEN "
        + "json_remove(after, '$.made') ELSE after END FROM audit ORDER BY id",
        "SELECT place, line, reason FROM import_failures ORDER BY 1, 2",
        "SELECT id, address, title, folder FROM feeds ORDER BY id",
        "SELECT address, source, title, etag, outcome, reason, failures FROM feed_states ORDER BY id",
        "SELECT feed, key, fingerprint, page FROM feed_entries ORDER BY 1, 2",
        "SELECT id, address, feed, title, published, etag, version, reason, failures FROM feed_pages ORDER BY id",
        "PRAGMA integrity_check",
    ];

    /// <summary>The dump of a file that no program has open for writing.</summary>
    public static async Task<string> WriteAsync(string path, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        await using (var archive = await Archive.OpenAsync(path, cancellationToken: cancellationToken))
        {
            foreach (var version in await archive.ListCurrentAsync(0, int.MaxValue, cancellationToken))
            {
                var reading = await archive.FindReadingAsync(version.Id, cancellationToken);
                text.AppendLine(ReadingJson.Write(reading!));
            }
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (var query in _queries) Append(connection, query, text);
        // It fails where the words for searching are not those of the texts.
        Append(connection, "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", text);
        return text.ToString();
    }

    private static void Append(SqliteConnection connection, string sql, StringBuilder text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        text.AppendLine(sql);
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++) text.Append(rows.GetValue(column)).Append('\t');
            text.AppendLine();
        }
    }
}
