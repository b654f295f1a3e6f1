using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>Looking for words and facets among what the articles say now.</summary>
public sealed partial class Archive
{
    private readonly FacetNames _facetNames = new();
    private readonly FacetShelf _facetShelf = new();

    /// <summary>The articles that fit, a page of them, with what they have in common counted.</summary>
    public Task<SearchAnswer> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(query.FacetCount);
        return ReadAsync(query, searcher => searcher.Search(), cancellationToken);
    }

    /// <summary>The numbers of all versions that fit, in the order that the query asks for; its page is passed over.</summary>
    public Task<ImmutableArray<long>> ListFoundAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadAsync(query, searcher => searcher.ListFound(), cancellationToken);
    }

    private Task<T> ReadAsync<T>(SearchQuery query, Func<Searcher, T> read, CancellationToken cancellationToken)
    {
        var lists = _facetShelf.Open(_database.FindChangeMark);
        return _database.ReadAsync(
            session => read(new Searcher(session, new FacetCounter(session, _facetNames, lists), query)), cancellationToken);
    }
}
