using System.Data.Common;

namespace Hearsay.Store.Archives;

/// <summary>The saved searches.</summary>
internal sealed class SavedSearchTable : DeskTable<SavedSearch>
{
    public override string Subject => "search";

    protected override string Name => "saved_searches";

    protected override string Columns => "id, name, query, made";

    public override long IdOf(SavedSearch record) => record.Id;

    public override SavedSearch Stamp(SavedSearch record, SavedSearch? before, DateTimeOffset now) =>
        record with { Made = before?.Made ?? now };

    public override SavedSearch Put(Session session, SavedSearch record) => record with
    {
        Id = Write(session, record.Id,
            ("name", record.Name), ("query", ArchiveJson.Write(record.Query)), ("made", RowReading.Write(record.Made))),
    };

    protected override SavedSearch Make(DbDataReader row) => new(row.GetString(1), ArchiveJson.Parse<SearchQuery>(row.GetString(2)))
    {
        Id = row.GetInt64(0),
        Made = row.GetMoment(3),
    };
}
