using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>Writes an article down: its version, its words for searching, its reading and the facets of it.</summary>
internal static class VersionWriter
{
    /// <summary>Adds what is not there yet and gives the number of the version.</summary>
    public static long Add(Session session, VersionEntry entry, string readerVersion, string now)
    {
        var article = FindOrAddArticle(session, entry.Original.Address);
        var hash = entry.Article.Sha256();
        var version = session.FindNumber(
            "SELECT id FROM versions WHERE article = $article AND hash = $hash", ("article", article), ("hash", hash));
        if (version is null) AuditWriter.Write(session, now, new Deed("version.added", "article", entry.Original.Address, After: hash));
        var seen = FindSeen(entry, now);
        if (version is not null) See(session, version.Value, seen);
        var id = version ?? AddVersion(session, entry, article, hash, seen);
        AddOriginal(session, entry, id);
        AddReading(session, entry, id, readerVersion, now);
        if (entry.Original.Fetched is not null && HasLater(session, article, id, seen)) return id;
        MakeCurrent(session, article, id);
        FacetWriter.Write(session, id, DeskTables.Corrections.Apply(session, hash, entry.Reading));
        return id;
    }

    private static void See(Session session, long version, string seen) => session.Run(
        "UPDATE versions SET first_seen = MIN(first_seen, $seen), last_seen = MAX(last_seen, $seen) WHERE id = $id",
        ("seen", seen), ("id", version));

    // What says that it comes from the future would stand in the way of all that comes later.
    private static string FindSeen(VersionEntry entry, string now) => entry.Original.Fetched is { } fetched
        && RowReading.Write(fetched) is var seen && string.CompareOrdinal(seen, now) < 0 ? seen : now;

    // A crawl may hold what a page said before it said what the archive has.
    private static bool HasLater(Session session, long article, long version, string seen) => session.FindNumber(
        """
        SELECT 1 FROM articles JOIN versions ON versions.id = articles.current
        WHERE articles.id = $article AND versions.id != $version AND versions.last_seen > $seen
        """,
        ("article", article), ("version", version), ("seen", seen)) is not null;

    private static long FindOrAddArticle(Session session, string address)
    {
        session.Run("INSERT INTO articles (address) VALUES ($address) ON CONFLICT (address) DO NOTHING", ("address", address));
        return session.FindNumber("SELECT id FROM articles WHERE address = $address", ("address", address))!.Value;
    }

    private static long AddVersion(Session session, VersionEntry entry, long article, string hash, string seen)
    {
        var metadata = entry.Article.Metadata;
        return session.FindNumber(
            """
            INSERT INTO versions (article, number, hash, name, url, canonical_url, outlet, authors, published, modified, language, is_free,
              first_seen, last_seen, title, text)
            SELECT $article, COALESCE(MAX(number), 0) + 1, $hash, $name, $url, $canonical, $outlet, $authors, $published, $modified,
              $language, $free, $seen, $seen, $title, $text
            FROM versions WHERE article = $article
            RETURNING id
            """,
            ("article", article), ("hash", hash), ("name", metadata.Id), ("url", metadata.Url), ("canonical", metadata.CanonicalUrl),
            ("outlet", metadata.Outlet), ("authors", JsonSerializer.Serialize(metadata.Authors)),
            ("published", metadata.Published?.ToString()), ("modified", metadata.Modified?.ToString()),
            ("language", metadata.Language), ("free", metadata.IsAccessibleForFree), ("seen", seen), ("title", metadata.Title),
            ("text", entry.Article.Text))!.Value;
    }

    // Two originals may give one text: a page whose menu alone changed. The last one is kept.
    private static void AddOriginal(Session session, VersionEntry entry, long version) => session.Run(
        """
        INSERT INTO originals (version, hash, is_page, given, content) VALUES ($version, $hash, $page, $given, $content)
        ON CONFLICT (version) DO UPDATE SET hash = $hash, is_page = $page, given = $given, content = $content WHERE hash != $hash
        """,
        ("version", version), ("hash", entry.Original.Sha256()), ("page", entry.Original.IsPage),
        ("given", ArchiveJson.Write(entry.Original.Given)), ("content", entry.PackedOriginal));

    private static void AddReading(Session session, VersionEntry entry, long version, string readerVersion, string now) => session.Run(
        """
        INSERT INTO readings (version, reader, made, content) VALUES ($version, $reader, $now, $content)
        ON CONFLICT (version, reader) DO UPDATE SET made = $now, content = $content WHERE content != $content
        """,
        ("version", version), ("reader", readerVersion), ("now", now), ("content", entry.PackedReading));

    private static void MakeCurrent(Session session, long article, long version)
    {
        var before = session.FindNumber("SELECT current FROM articles WHERE id = $id", ("id", article));
        if (before == version) return;
        if (before is { } old)
        {
            session.Run("INSERT INTO words (words, rowid, title, text) SELECT 'delete', id, title, text FROM versions WHERE id = $id",
                ("id", old));
            FacetWriter.Clear(session, old);
        }

        session.Run("INSERT INTO words (rowid, title, text) SELECT id, title, text FROM versions WHERE id = $id", ("id", version));
        session.Run("UPDATE articles SET current = $version WHERE id = $id", ("version", version), ("id", article));
    }
}
