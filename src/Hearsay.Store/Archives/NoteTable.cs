using System.Collections.Immutable;
using System.Data.Common;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>The notes.</summary>
internal sealed class NoteTable : DeskTable<Note>
{
    public override string Subject => "note";

    protected override string Name => "notes";

    protected override string Columns => WithAnchor("id, kind, text, is_resolved, answers, made");

    /// <summary>Those that are not resolved.</summary>
    public ImmutableArray<Note> ListOpen(Session session) =>
        session.List($"SELECT {Columns} FROM notes WHERE is_resolved = 0 ORDER BY id", Make);

    public override long IdOf(Note record) => record.Id;

    public override Note Stamp(Note record, Note? before, DateTimeOffset now) => record with { Made = before?.Made ?? now };

    public override Note Put(Session session, Note record) => record with
    {
        Id = Write(session, record.Id,
        [
            .. ValuesOf(record.Anchor), ("kind", WireName.Of(record.Kind)), ("text", record.Text), ("is_resolved", record.IsResolved),
            ("answers", record.Answers), ("made", RowReading.Write(record.Made)),
        ]),
    };

    protected override Note Make(DbDataReader row) =>
        new(MakeAnchor(row, 6), Enum.Parse<NoteKind>(row.GetString(1), ignoreCase: true), row.GetString(2))
        {
            Id = row.GetInt64(0),
            IsResolved = row.GetTruth(3),
            Answers = row.FindNumber(4),
            Made = row.GetMoment(5),
        };
}
