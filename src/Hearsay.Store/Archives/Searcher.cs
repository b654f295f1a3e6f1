using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Export;

namespace Hearsay.Store.Archives;

/// <summary>Answers one search from one state of the archive.</summary>
internal sealed class Searcher(Session session, FacetCounter facets, SearchQuery query)
{
    private const int ExcerptTokens = 28;
    private const int BeginningLength = 200;

    // They cannot stand in a text: white space and what steers a terminal is no word, and the first is looked for before the second.
    private const char MatchStart = '\u0001';
    private const char MatchEnd = '\u0002';

    private readonly string? _match = MatchText.From(query.Text);

    /// <summary>The answer; an empty one where the words hold nothing to look for.</summary>
    public SearchAnswer Search()
    {
        if (HasNothingToFind) return new SearchAnswer(0, [], []);
        var found = Sort(Find()).ToArray();
        var page = found.Skip(query.Skip).Take(query.Count).Select(version => version.Id).ToArray();
        return new SearchAnswer(found.Length, ReadHits(page), query.FacetCount == 0 ? [] : facets.Count(found, query.FacetCount));
    }

    /// <summary>The numbers of all versions that fit, in their order.</summary>
    public ImmutableArray<long> ListFound() => HasNothingToFind ? [] : [.. Sort(Find()).Select(version => version.Id)];

    private bool HasNothingToFind => _match is null && query.Text.Any(letter => !char.IsWhiteSpace(letter));

    private ImmutableArray<FoundVersion> Find()
    {
        var isDated = query.From is not null || query.To is not null || query.Order != SearchOrder.Fit || _match is null;
        var sql = (_match is null, isDated) switch
        {
            (true, _) => "SELECT versions.id, 0.0, COALESCE(substr(versions.published, 1, 10), '') FROM articles "
                + "JOIN versions ON versions.id = articles.current WHERE 1",
            (_, true) => $"SELECT words.rowid, {(query.Order == SearchOrder.Fit ? Rank : "0.0")}, "
                + "COALESCE(substr(versions.published, 1, 10), '') FROM words "
                + "JOIN versions ON versions.id = words.rowid WHERE words MATCH $match",
            _ => $"SELECT words.rowid, {Rank}, '' FROM words WHERE words MATCH $match",
        };
        var id = _match is null ? "versions.id" : "words.rowid";
        var values = new List<(string Name, object? Value)> { ("match", _match), ("from", Write(query.From)), ("to", Write(query.To)) };
        if (query.From is not null) sql += " AND substr(versions.published, 1, 10) >= $from";
        if (query.To is not null) sql += " AND substr(versions.published, 1, 10) <= $to";
        foreach (var (index, kind) in query.Facets.GroupBy(facet => facet.Kind).Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"facets{index}");
            sql += $" AND {id} IN (SELECT version FROM version_facets WHERE facet IN (SELECT value FROM json_each(${name})))";
            values.Add((name, JsonSerializer.Serialize(kind.Select(FindFacet))));
        }

        return session.List(sql, row => new FoundVersion(row.GetInt64(0), row.GetDouble(1), row.GetString(2)), [.. values]);
    }

    // A word in the headline says more of what an article is about.
    private const string Rank = "bm25(words, 4.0, 1.0)";

    private long FindFacet(Facet facet) => session.FindNumber(
        "SELECT COALESCE(joined, id) FROM facets WHERE kind = $kind AND value = $value",
        ("kind", WireName.Of(facet.Kind)), ("value", facet.Value)) ?? 0;

    private IEnumerable<FoundVersion> Sort(ImmutableArray<FoundVersion> found) => (query.Order, _match) switch
    {
        (SearchOrder.Oldest, _) => found.OrderBy(version => version.Published.Length == 0)
            .ThenBy(version => version.Published, StringComparer.Ordinal).ThenBy(version => version.Id),
        (SearchOrder.Newest, _) or (_, null) => found.OrderByDescending(version => version.Published, StringComparer.Ordinal)
            .ThenBy(version => version.Id),
        _ => found.OrderBy(version => version.Rank).ThenBy(version => version.Id),
    };

    private ImmutableArray<SearchHit> ReadHits(long[] ids)
    {
        var excerpts = _match is null ? [] : ReadExcerpts(ids);
        var rows = session.List(
            $"""
            SELECT {Archive.VersionColumns}, substr(versions.text, 1, {BeginningLength}) FROM json_each($ids) AS hits
            CROSS JOIN versions ON versions.id = hits.value JOIN articles ON articles.id = versions.article ORDER BY hits.key
            """,
            row => (Version: Archive.MakeVersion(row), Beginning: row.GetString(Archive.VersionColumnCount)),
            ("ids", JsonSerializer.Serialize(ids)));
        return [.. rows.Select(row => new SearchHit(
            row.Version, CutExcerpt(excerpts.GetValueOrDefault(row.Version.Id) ?? row.Beginning)))];
    }

    private Dictionary<long, string> ReadExcerpts(long[] ids)
    {
        var texts = session.List(
            $"""
            SELECT versions.id, versions.text FROM json_each($ids) AS hits CROSS JOIN versions ON versions.id = hits.value
            WHERE length(versions.text) >= {LongExcerpt.LeastLength}
            """,
            row => (Id: row.GetInt64(0), Text: row.GetString(1)), ("ids", JsonSerializer.Serialize(ids)));
        var excerpts = new Dictionary<long, string>();
        foreach (var (id, text) in texts)
        {
            if (LongExcerpt.Find(text, query.Text, MatchStart, MatchEnd) is { } excerpt) excerpts[id] = excerpt;
        }

        // The plus sign keeps SQLite from looking each hit up by itself, which would run the whole expression for every one.
        session.ForEach(
            $"""
            SELECT rowid, snippet(words, 1, char(1), char(2), '…', {ExcerptTokens}) FROM words
            WHERE words MATCH $match AND +rowid IN (SELECT value FROM json_each($ids))
            """,
            row => excerpts[row.GetInt64(0)] = row.GetString(1),
            ("match", _match), ("ids", JsonSerializer.Serialize(ids.Except(texts.Select(text => text.Id)))));
        return excerpts;
    }

    private static ImmutableArray<ExcerptPart> CutExcerpt(string text)
    {
        var parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            var isMatch = at > 0 && text[at - 1] == MatchStart;
            end = text.IndexOf(isMatch ? MatchEnd : MatchStart, at) is >= 0 and var mark ? mark : text.Length;
            if (end > at) parts.Add(new ExcerptPart(text[at..end], isMatch));
        }

        return parts.DrainToImmutable();
    }

    private static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
