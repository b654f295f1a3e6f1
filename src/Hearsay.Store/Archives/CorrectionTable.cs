using System.Data.Common;

namespace Hearsay.Store.Archives;

/// <summary>The corrections.</summary>
internal sealed class CorrectionTable : DeskTable<Correction>
{
    public override string Subject => "correction";

    protected override string Name => "corrections";

    protected override string Columns => WithAnchor("id, field, read_value, value, reason, made");

    public override long IdOf(Correction record) => record.Id;

    public override Correction Stamp(Correction record, Correction? before, DateTimeOffset now) =>
        record with { Made = before?.Made ?? now };

    public override Correction Put(Session session, Correction record) => record with
    {
        Id = Write(session, record.Id,
        [
            .. ValuesOf(record.Anchor), ("field", record.Field), ("read_value", record.ReadValue), ("value", record.Value),
            ("reason", record.Reason), ("made", RowReading.Write(record.Made)),
        ]),
    };

    protected override Correction Make(DbDataReader row) =>
        new(MakeAnchor(row, 6), row.GetString(1), row.FindText(2), row.FindText(3))
        {
            Id = row.GetInt64(0),
            Reason = row.GetString(4),
            Made = row.GetMoment(5),
        };
}
