using System.Collections.Immutable;
using System.Data.Common;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Articles, their versions, what they were opened from and what was read in them.</summary>
public sealed partial class Archive
{
    internal const int VersionColumnCount = 18;

    internal const string VersionColumns =
        """
        versions.id, versions.article, articles.address, versions.number, versions.hash, versions.name, versions.url,
        versions.canonical_url, versions.outlet, versions.title, versions.authors, versions.published, versions.modified,
        versions.language, versions.is_free, versions.first_seen, versions.last_seen, articles.current = versions.id
        """;

    private const string VersionTables = "versions JOIN articles ON articles.id = versions.article";

    /// <summary>Adds what was read in an article, all of it or nothing, and makes it what the article says now.</summary>
    /// <remarks>
    /// A text that the archive has under this address already is no new version; a reading by the same reader takes the place of the one
    /// that is there. So doing it twice changes nothing but when the page was last seen.
    /// </remarks>
    public Task<ArticleVersion> AddAsync(Original original, Reading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(reading);
        // Packing needs no turn at the file.
        var entry = new VersionEntry(original, reading, Packed.Pack(original.Text), Packed.Pack(ReadingJson.Write(reading)));
        return _database.WriteAsync(
            session => GetVersion(session, VersionWriter.Add(session, entry, ReaderVersion, Now())), cancellationToken);
    }

    /// <summary>Whether this very original was read by the present reader already, and is not newly fetched.</summary>
    public Task<bool> HasReadAsync(Original original, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(original);
        var hash = original.Sha256();
        // What says that it comes from the future would be new for ever.
        var fetched = original.Fetched is { } moment && moment <= _clock.GetUtcNow() ? RowReading.Write(moment) : null;
        return _database.ReadAsync(session => session.FindNumber(
            """
            SELECT 1 FROM articles
            JOIN versions ON versions.article = articles.id
            JOIN originals ON originals.version = versions.id AND originals.hash = $hash
            JOIN readings ON readings.version = versions.id AND readings.reader = $reader
            WHERE articles.address = $address AND ($fetched IS NULL OR versions.last_seen >= $fetched)
            """,
            ("address", original.Address), ("hash", hash), ("reader", ReaderVersion), ("fetched", fetched)) is not null,
            cancellationToken);
    }

    /// <summary>The version of a number, or null.</summary>
    public Task<ArticleVersion?> FindVersionAsync(long id, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst($"SELECT {VersionColumns} FROM {VersionTables} WHERE versions.id = $id", MakeVersion, ("id", id)),
        cancellationToken);

    /// <summary>The versions whose text has this SHA-256, oldest first: more than one where several addresses say the same.</summary>
    public Task<ImmutableArray<ArticleVersion>> ListVersionsAsync(string hash, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                $"SELECT {VersionColumns} FROM {VersionTables} WHERE versions.hash = $hash ORDER BY versions.id",
                MakeVersion, ("hash", hash)),
            cancellationToken);

    /// <summary>All versions of an article, oldest first.</summary>
    public Task<ImmutableArray<ArticleVersion>> ListVersionsAsync(long article, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                $"SELECT {VersionColumns} FROM {VersionTables} WHERE versions.article = $article ORDER BY versions.number",
                MakeVersion, ("article", article)),
            cancellationToken);

    /// <summary>What the article at an address says now, or null where the archive does not have it.</summary>
    public Task<ArticleVersion?> FindCurrentAsync(string address, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst(
            $"SELECT {VersionColumns} FROM {VersionTables} WHERE articles.address = $address AND articles.current = versions.id",
            MakeVersion, ("address", address)),
        cancellationToken);

    /// <summary>What the articles say now, in the order in which they were first taken in, from after a number on: a page of
    /// them.</summary>
    public Task<ImmutableArray<ArticleVersion>> ListCurrentAsync(
        long afterArticle, int count, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            $"""
            SELECT {VersionColumns} FROM {VersionTables}
            WHERE articles.id > $after AND articles.current = versions.id ORDER BY articles.id LIMIT $count
            """,
            MakeVersion, ("after", afterArticle), ("count", count)),
        cancellationToken);

    /// <summary>How many articles the archive holds.</summary>
    public Task<int> CountArticlesAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(session => (int)(session.FindNumber("SELECT COUNT(*) FROM articles") ?? 0), cancellationToken);

    /// <summary>The text of a version, or null where there is none of that number.</summary>
    public Task<string?> FindTextAsync(long version, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst("SELECT text FROM versions WHERE id = $id", row => row.GetString(0), ("id", version)),
        cancellationToken);

    /// <summary>What a version was opened from, or null where there is none of that number.</summary>
    public Task<Original?> FindOriginalAsync(long version, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.FindFirst(
            """
            SELECT articles.address, originals.content, originals.is_page, originals.given FROM originals
            JOIN versions ON versions.id = originals.version JOIN articles ON articles.id = versions.article
            WHERE originals.version = $id
            """,
            row => new Original(row.GetString(0), Packed.Unpack(row.GetBlob(1)), row.GetTruth(2))
            {
                Given = ArchiveJson.Parse<ArticleMetadata>(row.GetString(3)),
            },
            ("id", version)),
        cancellationToken);

    private static ArticleVersion GetVersion(Session session, long id) =>
        session.FindFirst($"SELECT {VersionColumns} FROM {VersionTables} WHERE versions.id = $id", MakeVersion, ("id", id))!;

    internal static ArticleVersion MakeVersion(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Article = row.GetInt64(1),
        Address = row.GetString(2),
        Number = row.GetInt32(3),
        Hash = row.GetString(4),
        Metadata = new ArticleMetadata
        {
            Id = row.GetString(5),
            Url = row.FindText(6),
            CanonicalUrl = row.FindText(7),
            Outlet = row.FindText(8),
            // A title of white space alone, as older archives have it, is none.
            Title = row.FindText(9) is { } title && !string.IsNullOrWhiteSpace(title) ? title : null,
            Authors = row.GetTexts(10),
            Published = row.FindTimestamp(11),
            Modified = row.FindTimestamp(12),
            Language = row.FindText(13),
            IsAccessibleForFree = row.IsDBNull(14) ? null : row.GetTruth(14),
        },
        FirstSeen = row.GetMoment(15),
        LastSeen = row.GetMoment(16),
        IsCurrent = row.GetTruth(17),
    };
}
