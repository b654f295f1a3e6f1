using System.Collections.Immutable;
using System.Data.Common;

namespace Hearsay.Store.Archives;

/// <summary>The entries of feeds, and the pages that they point to.</summary>
internal static class FeedPages
{
    private const string Columns =
        """
        feed_pages.address, feed_states.address, feed_pages.title, published, feed_pages.etag, feed_pages.last_modified, found, visited,
        version, feed_pages.reason, feed_pages.remedy, feed_pages.due, feed_pages.failures
        """;

    // Some feeds give every entry the time of asking. What changes each time is not believed for ever, and its page is looked at as
    // others are.
    private const int MostChanges = 24;

    private const string Tables = "feed_pages JOIN feed_states ON feed_states.id = feed_pages.feed";

    private const string IsFollowed = "EXISTS (SELECT 1 FROM feeds WHERE feeds.address = feed_states.address)";

    /// <summary>Adds an entry, or notes that it was changed, so that its page is asked for; whether the page is new.</summary>
    public static bool AddEntry(Session session, long feed, FoundEntry entry, string now)
    {
        var before = session.FindFirst(
            "SELECT fingerprint FROM feed_entries WHERE feed = $feed AND key = $key", row => row.GetString(0),
            ("feed", feed), ("key", entry.Key));
        if (before == entry.Fingerprint) return false;
        session.Run(
            """
            INSERT INTO feed_entries (feed, key, fingerprint, page, first_seen) VALUES ($feed, $key, $fingerprint, $page, $now)
            ON CONFLICT (feed, key) DO UPDATE SET fingerprint = $fingerprint, page = $page, changes = changes + 1
            """,
            ("feed", feed), ("key", entry.Key), ("fingerprint", entry.Fingerprint), ("page", entry.Page), ("now", now));
        if (entry.Page is null) return false;
        if (AddPage(session, feed, entry, now)) return true;
        if (before is null) Adopt(session, feed, entry.Page);
        else if (CountChanges(session, feed, entry) <= MostChanges) AskAgain(session, entry, now);
        return false;
    }

    public static ImmutableArray<FeedPage> ListDue(Session session, string? feed, DateTimeOffset now, int count) => session.List(
        $"""
        SELECT {Columns} FROM {Tables}
        WHERE feed_pages.due <= $now AND {IsFollowed} AND ($feed IS NULL OR feed_states.address = $feed)
        ORDER BY feed_pages.due, feed_pages.id LIMIT $count
        """,
        Make, ("now", RowReading.Write(now)), ("feed", feed), ("count", count));

    public static ImmutableArray<FeedPage> ListFailed(Session session, string feed, int count) => session.List(
        $"""
        SELECT {Columns} FROM {Tables} WHERE feed_states.address = $feed AND feed_pages.reason IS NOT NULL
        ORDER BY found DESC, feed_pages.id LIMIT $count
        """,
        Make, ("feed", feed), ("count", count));

    // Two of its pages may be one article: where one sends on to the other.
    public static ImmutableArray<ArticleVersion> ListArticles(Session session, string feed, int count) => session.List(
        $"""
        SELECT {Archive.VersionColumns} FROM feed_pages
        JOIN feed_states ON feed_states.id = feed_pages.feed JOIN versions AS seen ON seen.id = feed_pages.version
        JOIN articles ON articles.id = seen.article JOIN versions ON versions.id = articles.current
        WHERE feed_states.address = $feed GROUP BY articles.id ORDER BY MAX(feed_pages.found) DESC, articles.id DESC LIMIT $count
        """,
        Archive.MakeVersion, ("feed", feed), ("count", count));

    public static int SaveVisit(Session session, FeedPage page) => session.Run(
        """
        UPDATE feed_pages SET etag = $etag, last_modified = $time, visited = $visited, version = $version,
          reason = $reason, remedy = $remedy, due = $due, failures = $failures
        WHERE address = $address
        """,
        ("address", page.Address), ("etag", page.ETag), ("time", page.LastModified), ("visited", RowReading.Write(page.Visited)),
        ("version", page.Version), ("reason", page.Reason), ("remedy", page.Remedy), ("due", RowReading.Write(page.Due)),
        ("failures", page.Failures));

    private static bool AddPage(Session session, long feed, FoundEntry entry, string now) => session.Run(
        """
        INSERT INTO feed_pages (address, feed, title, published, found, due, failures)
        VALUES ($page, $feed, $title, $published, $now, $now, 0)
        ON CONFLICT (address) DO NOTHING
        """,
        ("page", entry.Page), ("feed", feed), ("title", entry.Title), ("published", entry.Published?.ToString()), ("now", now)) > 0;

    private static long CountChanges(Session session, long feed, FoundEntry entry) => session.FindNumber(
        "SELECT changes FROM feed_entries WHERE feed = $feed AND key = $key", ("feed", feed), ("key", entry.Key)) ?? 0;

    // A page that two feeds name is one page. It goes over to the second when the first is followed no longer.
    private static void Adopt(Session session, long feed, string page) => session.Run(
        $"""
        UPDATE feed_pages SET feed = $feed
        WHERE address = $page AND NOT EXISTS (SELECT 1 FROM feed_states WHERE feed_states.id = feed_pages.feed AND {IsFollowed})
        """,
        ("feed", feed), ("page", page));

    private static void AskAgain(Session session, FoundEntry entry, string now) => session.Run(
        "UPDATE feed_pages SET due = $now, title = $title, published = $published, failures = 0 WHERE address = $page",
        ("page", entry.Page), ("title", entry.Title), ("published", entry.Published?.ToString()), ("now", now));

    private static FeedPage Make(DbDataReader row) => new(row.GetString(0))
    {
        Feed = row.GetString(1),
        Title = row.FindText(2),
        Published = row.FindTimestamp(3),
        ETag = row.FindText(4),
        LastModified = row.FindText(5),
        Found = row.GetMoment(6),
        Visited = row.FindMoment(7),
        Version = row.FindNumber(8),
        Reason = row.FindText(9),
        Remedy = row.FindText(10),
        Due = row.FindMoment(11),
        Failures = row.GetInt32(12),
    };
}
