using System.Collections.Concurrent;

namespace Hearsay.Store.Archives;

/// <summary>Holds the facets of versions while nobody writes: counting them over many versions is the longest part of a search.</summary>
/// <remarks>What was taken from the archive under one change mark is let go under the next. May be used from any thread.</remarks>
internal sealed class FacetShelf
{
    // Some forty facets each: 40 MB at most.
    private const int MostVersions = 200_000;

    private readonly Lock _lock = new();
    private long _mark = -1;
    private ConcurrentDictionary<long, int[]> _lists = [];

    /// <summary>The lists that are known under a change mark, to be added to.</summary>
    public ConcurrentDictionary<long, int[]> Open(Func<long> findMark)
    {
        lock (_lock)
        {
            // Asked for under the lock, the marks come in their order.
            var mark = findMark();
            if (mark != _mark || _lists.Count > MostVersions) (_mark, _lists) = (mark, []);
            return _lists;
        }
    }
}
