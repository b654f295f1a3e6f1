using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;

namespace Hearsay.Store.Archives;

/// <summary>A table with a record a row.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class DeskTable<T> : DeskTable where T : class
{
    private const string AnchorColumns = "anchor_kind, anchor_key, start, \"end\", anchor_name";

    /// <summary>The number of a record; 0 where it has none yet.</summary>
    public abstract long IdOf(T record);

    /// <summary>The record with the moment at which it was first saved.</summary>
    public abstract T Stamp(T record, T? before, DateTimeOffset now);

    /// <summary>Writes a record over the one of its number, or as a new one, and gives it back with its number.</summary>
    public abstract T Put(Session session, T record);

    /// <summary>The record of a number, or null.</summary>
    public T? Find(Session session, long id) =>
        session.FindFirst($"SELECT {Columns} FROM {Name} WHERE id = $id", Make, ("id", id));

    /// <summary>The records under a key, or all, in the order in which they were made.</summary>
    public ImmutableArray<T> List(Session session, string? anchorKey) => anchorKey is null
        ? session.List($"SELECT {Columns} FROM {Name} ORDER BY id", Make)
        : session.List($"SELECT {Columns} FROM {Name} WHERE anchor_key = $key ORDER BY id", Make, ("key", anchorKey));

    /// <summary>Takes the record of a number away.</summary>
    public virtual void Remove(Session session, long id) => session.Run($"DELETE FROM {Name} WHERE id = $id", ("id", id));

    public override string? FindJson(Session session, string id) =>
        Find(session, ParseId(id)) is { } record ? ArchiveJson.Write(record) : null;

    public override void Restore(Session session, string id, string? json)
    {
        if (json is null) Remove(session, ParseId(id));
        else Put(session, ArchiveJson.Parse<T>(json));
    }

    /// <summary>The name of the table.</summary>
    protected abstract string Name { get; }

    /// <summary>The columns that <see cref="Make"/> reads, in their order.</summary>
    protected abstract string Columns { get; }

    /// <summary>The record of a row.</summary>
    protected abstract T Make(DbDataReader row);

    /// <summary>The columns of an anchor, after those of <paramref name="columns"/>.</summary>
    protected static string WithAnchor(string columns) => $"{columns}, {AnchorColumns}";

    /// <summary>The anchor in the five columns from <paramref name="column"/> on.</summary>
    protected static Anchor MakeAnchor(DbDataReader row, int column)
    {
        var (start, end) = (row.FindNumber(column + 2), row.FindNumber(column + 3));
        return new Anchor(
            Enum.Parse<AnchorKind>(row.GetString(column), ignoreCase: true), row.GetString(column + 1),
            start is null || end is null ? null : new TextSpan((int)start, (int)end), row.FindText(column + 4));
    }

    /// <summary>The values of an anchor's columns.</summary>
    protected static (string Name, object? Value)[] ValuesOf(Anchor anchor) =>
    [
        ("anchor_kind", Export.WireName.Of(anchor.Kind)), ("anchor_key", anchor.Key), ("start", anchor.Span?.Start),
        ("end", anchor.Span?.End), ("anchor_name", anchor.Name),
    ];

    /// <summary>Writes a row by the names of its columns and gives its number; the number 0 asks for a new one.</summary>
    protected long Write(Session session, long id, params (string Name, object? Value)[] values)
    {
        var columns = string.Join(", ", values.Select(value => $"\"{value.Name}\""));
        var places = string.Join(", ", values.Select(value => "$" + value.Name));
        return session.FindNumber(
            $"INSERT OR REPLACE INTO {Name} (id, {columns}) VALUES ($id, {places}) RETURNING id",
            [("id", id == 0 ? null : id), .. values])!.Value;
    }

    private static long ParseId(string id) => long.Parse(id, CultureInfo.InvariantCulture);
}
