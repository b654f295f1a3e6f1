using System.Collections.Concurrent;

namespace Hearsay.Store.Archives;

/// <summary>Remembers which facet has which number. A facet that was written down never changes, so what is known stays true.</summary>
internal sealed class FacetNames
{
    private readonly ConcurrentDictionary<long, Facet> _facets = [];

    /// <summary>The facet of a number that stands in the archive.</summary>
    public Facet Find(Session session, long id)
    {
        if (!_facets.ContainsKey(id)) Load(session);
        return _facets[id];
    }

    // All that came since: one query, not one for each.
    private void Load(Session session)
    {
        var known = _facets.IsEmpty ? 0 : _facets.Keys.Max();
        var rows = session.List("SELECT id, kind, value FROM facets WHERE id > $known",
            row => (Id: row.GetInt64(0), Facet: new Facet(Enum.Parse<FacetKind>(row.GetString(1), ignoreCase: true), row.GetString(2))),
            ("known", known));
        foreach (var (id, facet) in rows) _facets[id] = facet;
    }
}
