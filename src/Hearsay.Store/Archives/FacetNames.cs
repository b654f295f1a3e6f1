namespace Hearsay.Store.Archives;

/// <summary>Remembers which facet has which number. A facet that was written down never changes, so what is known stays true.</summary>
internal sealed class FacetNames
{
    private readonly Lock _lock = new();
    private volatile Facet?[] _facets = [];

    /// <summary>The facets by their numbers, with that of <paramref name="id"/> among them, which stands in the archive; null where a
    /// number was never given.</summary>
    public Facet?[] List(Session session, int id)
    {
        if (id >= _facets.Length) Load(session);
        return _facets;
    }

    // All that came since: one query, not one for each.
    private void Load(Session session)
    {
        lock (_lock)
        {
            var known = _facets;
            var rows = session.List("SELECT id, kind, value FROM facets WHERE id >= $known ORDER BY id",
                row => (Id: row.GetInt32(0), Facet: new Facet(Enum.Parse<FacetKind>(row.GetString(1), ignoreCase: true), row.GetString(2))),
                ("known", known.Length));
            if (rows.IsEmpty) return;
            var facets = new Facet?[rows[^1].Id + 1];
            known.CopyTo(facets, 0);
            foreach (var (id, facet) in rows) facets[id] = facet;
            _facets = facets;
        }
    }
}
