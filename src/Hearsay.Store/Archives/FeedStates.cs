using System.Collections.Immutable;
using System.Data.Common;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>How it stands with the feeds.</summary>
internal static class FeedStates
{
    private const string Columns =
        "feed_states.source, feed_states.title, etag, last_modified, checked, outcome, reason, remedy, due, failures";

    public static FeedState Find(Session session, string address) =>
        session.FindFirst($"SELECT $address, {Columns} FROM feed_states WHERE address = $address", Make, ("address", address))
        ?? new FeedState(address);

    // What was never asked for is due, and what has no time was given up.
    public static ImmutableArray<FeedState> ListDue(Session session, DateTimeOffset now) => session.List(
        $"""
        SELECT feeds.address, {Columns} FROM feeds LEFT JOIN feed_states ON feed_states.address = feeds.address
        WHERE feed_states.id IS NULL OR due <= $now ORDER BY due, feeds.id
        """,
        Make, ("now", RowReading.Write(now)));

    public static FeedSummary Summarize(Session session, FollowedFeed feed, DateTimeOffset since) => session.FindFirst(
        """
        SELECT COUNT(version), COUNT(CASE WHEN found >= $since THEN version END), COUNT(CASE WHEN visited IS NULL THEN 1 END),
          COUNT(feed_pages.reason)
        FROM feed_pages JOIN feed_states ON feed_states.id = feed_pages.feed WHERE feed_states.address = $address
        """,
        row => new FeedSummary(feed, Find(session, feed.Address))
        {
            ArticleCount = row.GetInt32(0),
            NewCount = row.GetInt32(1),
            WaitingCount = row.GetInt32(2),
            FailedCount = row.GetInt32(3),
        },
        ("address", feed.Address), ("since", RowReading.Write(since)))!;

    /// <summary>Writes a state and gives its number.</summary>
    public static long Put(Session session, FeedState state) => session.FindNumber(
        """
        INSERT INTO feed_states (address, source, title, etag, last_modified, checked, outcome, reason, remedy, due, failures)
        VALUES ($address, $source, $title, $etag, $time, $checked, $outcome, $reason, $remedy, $due, $failures)
        ON CONFLICT (address) DO UPDATE SET source = $source, title = $title, etag = $etag, last_modified = $time, checked = $checked,
          outcome = $outcome, reason = $reason, remedy = $remedy, due = $due, failures = $failures
        RETURNING id
        """,
        ("address", state.Address), ("source", state.Source), ("title", state.Title), ("etag", state.ETag), ("time", state.LastModified),
        ("checked", RowReading.Write(state.Checked)), ("outcome", state.Outcome is { } outcome ? WireName.Of(outcome) : null),
        ("reason", state.Reason), ("remedy", state.Remedy), ("due", RowReading.Write(state.Due)), ("failures", state.Failures))!.Value;

    public static DateTimeOffset? FindNext(Session session) => session.FindFirst(
        """
        SELECT MIN(due) FROM (
          SELECT COALESCE(due, '') AS due FROM feeds LEFT JOIN feed_states ON feed_states.address = feeds.address
          WHERE feed_states.id IS NULL OR due IS NOT NULL
          UNION ALL
          SELECT feed_pages.due FROM feed_pages JOIN feed_states ON feed_states.id = feed JOIN feeds ON feeds.address = feed_states.address
          WHERE feed_pages.due IS NOT NULL)
        """,
        row => row.FindText(0) == "" ? DateTimeOffset.MinValue : row.FindMoment(0));

    private static FeedState Make(DbDataReader row) => new(row.GetString(0))
    {
        Source = row.FindText(1),
        Title = row.FindText(2),
        ETag = row.FindText(3),
        LastModified = row.FindText(4),
        Checked = row.FindMoment(5),
        Outcome = row.FindText(6) is { } outcome ? Enum.Parse<FeedOutcome>(outcome, ignoreCase: true) : null,
        Reason = row.FindText(7),
        Remedy = row.FindText(8),
        Due = row.FindMoment(9),
        Failures = (int)(row.FindNumber(10) ?? 0),
    };
}
