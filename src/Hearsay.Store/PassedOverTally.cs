using System.Collections.Immutable;

namespace Hearsay.Store;

/// <summary>Counts what is no article and was passed over, by what it is.</summary>
internal sealed class PassedOverTally
{
    // What a file calls its types is up to the file.
    private const int MostKinds = 30;
    private const int MostLetters = 80;
    private const string Others = "others";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _counts = [];

    /// <summary>Counts one more.</summary>
    public void Add(string kind)
    {
        var name = kind.Length <= MostLetters ? kind : Others;
        lock (_lock)
        {
            if (!_counts.ContainsKey(name) && _counts.Count >= MostKinds) name = Others;
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>The counts, the largest first.</summary>
    public ImmutableArray<PassedOver> List()
    {
        lock (_lock)
        {
            return
            [
                .. _counts.Select(count => new PassedOver(count.Key, count.Value)).OrderByDescending(count => count.Count)
                    .ThenBy(count => count.Kind, StringComparer.Ordinal),
            ];
        }
    }
}
