using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>All that one source is quoted as saying, and through whom.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Sayings">A page of what it is quoted as saying, the newest first.</param>
/// <param name="Joined">The other names that count as it.</param>
/// <param name="Others">Names that might be joined to it.</param>
/// <param name="Skip">How many statements were passed over.</param>
public sealed record SourceView(
    string Name, ImmutableArray<Saying> Sayings, ImmutableArray<string> Joined, ImmutableArray<string> Others, int Skip)
{
    /// <summary>The most statements on a page.</summary>
    public const int PageLength = 100;

    /// <summary>Whether there are more statements than those of this page.</summary>
    public bool HasMore => Sayings.Length == PageLength;

    /// <summary>Those who passed its words on, outlets first and the source left out, with how often.</summary>
    public IEnumerable<(string Chain, int Count)> Relays => Sayings
        .Select(saying => WithoutSource(saying.Chain))
        .GroupBy(chain => chain).Select(chain => (chain.Key, chain.Count()))
        .OrderByDescending(chain => chain.Item2).ThenBy(chain => chain.Key, StringComparer.Ordinal);

    private static string WithoutSource(string chain) =>
        chain.LastIndexOf(Export.Chain.Separator, StringComparison.Ordinal) is > 0 and var end ? chain[..end] : chain;
}
