using System.Data.Common;
using Hearsay.Export;

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

    public override Correction Put(Session session, Correction record)
    {
        var id = Write(session, record.Id,
        [
            .. ValuesOf(record.Anchor), ("field", record.Field), ("read_value", record.ReadValue), ("value", record.Value),
            ("reason", record.Reason), ("made", RowReading.Write(record.Made)),
        ]);
        Follow(session, record.Anchor);
        return record with { Id = id };
    }

    public override void Remove(Session session, long id)
    {
        var before = Find(session, id);
        base.Remove(session, id);
        if (before is not null) Follow(session, before.Anchor);
    }

    /// <summary>A reading with the corrections in it that its text has.</summary>
    public Reading Apply(Session session, string hash, Reading reading) => CorrectedReading.Apply(reading, List(session, hash));

    // Facets and sayings are those of the corrected reading, from the moment of the correction on.
    private void Follow(Session session, Anchor anchor)
    {
        var versions = session.List(
            "SELECT versions.id FROM versions JOIN articles ON articles.current = versions.id WHERE versions.hash = $hash",
            row => row.GetInt64(0), ("hash", anchor.Key));
        foreach (var version in versions)
        {
            if (ReadingRow.Find(session, version) is not { } packed) continue;
            FacetWriter.Write(session, version, Apply(session, anchor.Key, ReadingJson.Parse(Packed.Unpack(packed))));
        }
    }

    protected override Correction Make(DbDataReader row) =>
        new(MakeAnchor(row, 6), row.GetString(1), row.FindText(2), row.FindText(3))
        {
            Id = row.GetInt64(0),
            Reason = row.GetString(4),
            Made = row.GetMoment(5),
        };
}
