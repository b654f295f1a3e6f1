using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Which names of sources the desk joined, as being names of one.</summary>
internal sealed class JoinedSourceTable : DeskTable
{
    public override string Subject => "source";

    public override string? FindJson(Session session, string id) => session.FindFirst(
        """
        SELECT into_.value FROM facets JOIN facets AS into_ ON into_.id = facets.joined
        WHERE facets.kind = 'source' AND facets.value = $name
        """,
        row => JsonSerializer.Serialize(row.GetString(0)), ("name", id));

    public override void Restore(Session session, string id, string? json)
    {
        if (json is null) Split(session, id);
        else Join(session, id, ArchiveJson.Parse<string>(json));
    }

    /// <summary>Counts one name, and those that were joined to it, as another.</summary>
    public static void Join(Session session, string name, string into)
    {
        var (from, to) = (FacetWriter.FindOrAdd(session, new Facet(FacetKind.Source, name)), FindRoot(session, into));
        session.Run("UPDATE facets SET joined = $to WHERE id = $from OR joined = $from", ("from", from), ("to", to));
        var versions = ListVersions(session, from);
        session.Run("UPDATE OR IGNORE version_facets SET facet = $to WHERE facet = $from", ("from", from), ("to", to));
        session.Run("DELETE FROM version_facets WHERE facet = $from", ("from", from));
        foreach (var version in versions) FacetWriter.Pack(session, version);
    }

    /// <summary>Counts a joined name as itself again.</summary>
    public static void Split(Session session, string name)
    {
        var from = FacetWriter.FindOrAdd(session, new Facet(FacetKind.Source, name));
        if (session.FindNumber("SELECT joined FROM facets WHERE id = $from", ("from", from)) is not { } to) return;
        session.Run("UPDATE facets SET joined = NULL WHERE id = $from", ("from", from));
        var versions = ListVersions(session, to);
        session.Run("DELETE FROM version_facets WHERE facet = $to", ("to", to));
        session.Run(
            """
            INSERT INTO version_facets (version, facet)
            SELECT DISTINCT sayings.version, COALESCE(facets.joined, facets.id)
            FROM facets JOIN sayings ON sayings.source = facets.id AND sayings.confidence >= $sure
            WHERE facets.id IN ($from, $to) OR facets.joined = $to
            ON CONFLICT DO NOTHING
            """,
            ("from", from), ("to", to), ("sure", AttributionFacts.SureFrom));
        foreach (var version in versions) FacetWriter.Pack(session, version);
    }

    private static ImmutableArray<long> ListVersions(Session session, long facet) =>
        session.List("SELECT version FROM version_facets WHERE facet = $facet", row => row.GetInt64(0), ("facet", facet));

    private static long FindRoot(Session session, string name)
    {
        var id = FacetWriter.FindOrAdd(session, new Facet(FacetKind.Source, name));
        return session.FindNumber("SELECT joined FROM facets WHERE id = $id", ("id", id)) ?? id;
    }
}
