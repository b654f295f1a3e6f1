using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Writes down by what an article is found, and who says what in it.</summary>
internal static class FacetWriter
{
    /// <summary>Puts the facets and sayings of a reading in the place of what the version has.</summary>
    public static void Write(Session session, long version, Reading reading)
    {
        Clear(session, version);
        foreach (var facet in FacetFinder.Find(reading))
        {
            // Names that the desk joined count as one.
            session.Run(
                """
                INSERT INTO version_facets (version, facet) SELECT $version, COALESCE(joined, id) FROM facets WHERE id = $facet
                ON CONFLICT DO NOTHING
                """,
                ("version", version), ("facet", FindOrAdd(session, facet)));
        }

        Pack(session, version);
        for (var index = 0; index < reading.Attributions.Length; index++) WriteSaying(session, version, reading, index);
    }

    /// <summary>Takes away the facets and sayings of a version.</summary>
    public static void Clear(Session session, long version)
    {
        session.Run("DELETE FROM facet_lists WHERE version = $version", ("version", version));
        session.Run("DELETE FROM version_facets WHERE version = $version", ("version", version));
        session.Run("DELETE FROM sayings WHERE version = $version", ("version", version));
    }

    /// <summary>Packs the facets of a version anew.</summary>
    public static void Pack(Session session, long version)
    {
        var facets = session.List("SELECT facet FROM version_facets WHERE version = $version ORDER BY facet", row => row.GetInt32(0),
            ("version", version));
        session.Run("INSERT OR REPLACE INTO facet_lists (version, facets) VALUES ($version, $facets)",
            ("version", version), ("facets", FacetList.Pack(facets)));
    }

    /// <summary>The number of a facet, which is given to it where it has none.</summary>
    public static long FindOrAdd(Session session, Facet facet)
    {
        var kind = WireName.Of(facet.Kind);
        return session.FindNumber("SELECT id FROM facets WHERE kind = $kind AND value = $value", ("kind", kind), ("value", facet.Value))
            ?? session.FindNumber("INSERT INTO facets (kind, value) VALUES ($kind, $value) RETURNING id",
                ("kind", kind), ("value", facet.Value))!.Value;
    }

    private static void WriteSaying(Session session, long version, Reading reading, int index)
    {
        var attribution = reading.Attributions[index];
        if (attribution.Source is not { Name: { Length: > 0 } name, Kind: not EntityKind.Writer }) return;
        var cover = attribution.Content[0].Cover(attribution.Content[^1]);
        session.Run(
            """
            INSERT INTO sayings (version, attribution, source, start, "end", words, chain, is_denied, confidence)
            VALUES ($version, $attribution, $source, $start, $end, $words, $chain, $denied, $confidence)
            """,
            ("version", version), ("attribution", index), ("source", FindOrAdd(session, new Facet(FacetKind.Source, name))),
            ("start", cover.Start), ("end", cover.End), ("words", reading.Article[cover]), ("chain", Chain.Write(reading, attribution)),
            ("denied", attribution.Polarity == Polarity.Negative), ("confidence", attribution.Confidence));
    }
}
