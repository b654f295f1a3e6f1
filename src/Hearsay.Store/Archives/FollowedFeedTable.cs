using System.Data.Common;

namespace Hearsay.Store.Archives;

/// <summary>The feeds that are followed.</summary>
internal sealed class FollowedFeedTable : DeskTable<FollowedFeed>
{
    public override string Subject => "feed";

    protected override string Name => "feeds";

    protected override string Columns => "id, address, title, folder, made";

    /// <summary>The feed of an address, or null.</summary>
    public FollowedFeed? Find(Session session, string address) =>
        session.FindFirst($"SELECT {Columns} FROM feeds WHERE address = $address", Make, ("address", address));

    public override long IdOf(FollowedFeed record) => record.Id;

    public override FollowedFeed Stamp(FollowedFeed record, FollowedFeed? before, DateTimeOffset now) =>
        record with { Made = before?.Made ?? now };

    public override FollowedFeed Put(Session session, FollowedFeed record) => record with
    {
        Id = Write(session, record.Id,
            ("address", record.Address), ("title", record.Title), ("folder", record.Folder), ("made", RowReading.Write(record.Made))),
    };

    protected override FollowedFeed Make(DbDataReader row) => new(row.GetString(1))
    {
        Id = row.GetInt64(0),
        Title = row.FindText(2),
        Folder = row.GetString(3),
        Made = row.GetMoment(4),
    };
}
