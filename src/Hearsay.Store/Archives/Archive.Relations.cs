using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What stories have in common.</summary>
public sealed partial class Archive
{
    // A name that more articles have ties nothing together: "London", the president.
    private const int MostBearers = 40;

    private const string Mine =
        "mine AS (SELECT story_versions.version FROM story_versions JOIN stories ON stories.id = story_versions.story "
        + "AND stories.number = story_versions.number AND stories.is_latest WHERE stories.id = $story)";

    private const string OtherStories =
        "JOIN story_versions ON story_versions.version = other.id JOIN stories ON stories.id = story_versions.story "
        + "AND stories.number = story_versions.number AND stories.is_latest AND stories.id != $story";

    /// <summary>The facets of some kind that a story has in common with others, where few articles have them, each once a story and
    /// day.</summary>
    public Task<ImmutableArray<SharedFacet>> ListSharedFacetsAsync(
        string story, FacetKind kind, CancellationToken cancellationToken = default) => _database.ReadAsync(
        session => session.List(
            $"""
            WITH {Mine}, rare AS MATERIALIZED (
              SELECT version_facets.facet, MIN(version_facets.version) AS own FROM mine JOIN version_facets USING (version)
              JOIN facets ON facets.id = version_facets.facet AND facets.kind = $kind GROUP BY version_facets.facet
              HAVING (SELECT COUNT(*) FROM (SELECT 1 FROM version_facets AS bearers WHERE bearers.facet = version_facets.facet
                LIMIT {MostBearers + 1})) <= {MostBearers})
            SELECT DISTINCT stories.id, stories.title, facets.value, substr(own.published, 1, 10), substr(other.published, 1, 10)
            FROM rare JOIN facets ON facets.id = rare.facet
            JOIN version_facets AS owning ON owning.facet = rare.facet JOIN mine ON mine.version = owning.version
            JOIN versions AS own ON own.id = mine.version
            JOIN version_facets AS bearing ON bearing.facet = rare.facet JOIN versions AS other ON other.id = bearing.version
            {OtherStories}
            ORDER BY stories.id, facets.value, 4, 5
            """,
            row => new SharedFacet(
                row.GetString(0), row.GetString(1), row.GetString(2), ReadDay(row.FindText(3)), ReadDay(row.FindText(4))),
            ("story", story), ("kind", Export.WireName.Of(kind))),
        cancellationToken);

    /// <summary>The articles of other stories that have the very text of one of this story's, and those of this story that were in
    /// another with what they said before.</summary>
    public Task<ImmutableArray<SharedText>> ListSharedTextsAsync(string story, CancellationToken cancellationToken = default) =>
        _database.ReadAsync(
            session => session.List(
                $"""
                WITH {Mine}
                SELECT DISTINCT stories.id, stories.title, COALESCE(other.title, ''), other.hash != own.hash
                FROM mine JOIN versions AS own ON own.id = mine.version
                JOIN versions AS other ON other.id != own.id AND (other.hash = own.hash OR other.article = own.article)
                {OtherStories}
                ORDER BY stories.id, 4, 3
                """,
                row => new SharedText(row.GetString(0), row.GetString(1), row.GetString(2), row.GetTruth(3)), ("story", story)),
            cancellationToken);

    private static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
