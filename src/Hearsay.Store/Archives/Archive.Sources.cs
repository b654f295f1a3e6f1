using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>Who is quoted, with what, and which names are names of one.</summary>
public sealed partial class Archive
{
    /// <summary>What a source is quoted as saying, under its name and those joined to it, the newest articles first: a page of
    /// it.</summary>
    public Task<ImmutableArray<Saying>> ListSayingsAsync(
        string source, int skip, int count, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            $"""
            SELECT {VersionColumns}, sayings.attribution, facets.value, sayings.chain, sayings.start, sayings."end",
              sayings.words, sayings.is_denied, sayings.confidence
            FROM facets JOIN sayings ON sayings.source = facets.id
            JOIN versions ON versions.id = sayings.version JOIN articles ON articles.id = versions.article
            WHERE facets.id IN (
              SELECT members.id FROM facets AS named JOIN facets AS members
              ON COALESCE(members.joined, members.id) = COALESCE(named.joined, named.id)
              WHERE named.kind = 'source' AND named.value = $source)
            ORDER BY substr(versions.published, 1, 10) DESC, versions.id, sayings.attribution LIMIT $count OFFSET $skip
            """,
            row => new Saying(MakeVersion(row), row.GetInt32(VersionColumnCount), row.GetString(VersionColumnCount + 1),
                row.GetString(VersionColumnCount + 2),
                new TextSpan(row.GetInt32(VersionColumnCount + 3), row.GetInt32(VersionColumnCount + 4)),
                row.GetString(VersionColumnCount + 5), row.GetTruth(VersionColumnCount + 6), row.GetDouble(VersionColumnCount + 7)),
            ("source", source), ("count", count), ("skip", skip)),
        cancellationToken);

    /// <summary>The names that hold some words, the most quoted first.</summary>
    public Task<ImmutableArray<SourceName>> ListSourcesAsync(
        string containing, int count, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            """
            SELECT facets.value, into_.value, COUNT(sayings.version) FROM facets
            LEFT JOIN facets AS into_ ON into_.id = facets.joined LEFT JOIN sayings ON sayings.source = facets.id
            WHERE facets.kind = 'source' AND instr(lower(facets.value), lower($words)) > 0
            GROUP BY facets.id HAVING COUNT(sayings.version) > 0 OR facets.joined IS NOT NULL ORDER BY 3 DESC, 1 LIMIT $count
            """,
            row => new SourceName(row.GetString(0), row.FindText(1), row.GetInt32(2)), ("words", containing), ("count", count)),
        cancellationToken);

    /// <summary>The names that count as this one, in their order; without it.</summary>
    public Task<ImmutableArray<string>> ListJoinedSourcesAsync(string name, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                """
                SELECT members.value FROM facets AS named JOIN facets AS members ON members.joined = named.id
                WHERE named.kind = 'source' AND named.value = $name ORDER BY members.value
                """,
                row => row.GetString(0), ("name", name)),
            cancellationToken);

    /// <summary>All names that count as another, each with that other.</summary>
    public Task<ImmutableDictionary<string, string>> ListJoinsAsync(CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                """
                SELECT facets.value, into_.value FROM facets JOIN facets AS into_ ON into_.id = facets.joined WHERE facets.kind = 'source'
                """,
                row => KeyValuePair.Create(row.GetString(0), row.GetString(1))).ToImmutableDictionary(StringComparer.Ordinal),
            cancellationToken);

    /// <summary>Counts one name as another from now on, in searches and on the page of the source; false where it does already.</summary>
    public Task<bool> JoinSourcesAsync(string name, string into, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(into);
        return _database.WriteAsync(session => ChangeSource(session, name, into), cancellationToken);
    }

    /// <summary>Counts a joined name as itself again; false where it is not joined.</summary>
    public Task<bool> SplitSourceAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _database.WriteAsync(session => ChangeSource(session, name, into: null), cancellationToken);
    }

    private bool ChangeSource(Session session, string name, string? into)
    {
        var table = DeskTables.JoinedSources;
        var before = table.FindJson(session, name);
        var after = into is null ? null : JsonSerializer.Serialize(into);
        if (before == after || name == into) return false;
        table.Restore(session, name, after);
        AuditWriter.Write(session, Now(), new Deed(
            into is null ? "source.split" : "source.joined", table.Subject, name, before, table.FindJson(session, name)));
        return true;
    }
}
