using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Stories;

/// <summary>Finds streets of which reports name different blocks.</summary>
internal static class BlockConflicts
{
    /// <summary>The conflicts, by the first report that names the street.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<ImmutableArray<BlockAddress>> addresses, ConflictBuilder builder)
    {
        var named = addresses.SelectMany((report, index) => report.Select(address => (Report: index, Address: address)));
        foreach (var street in named.GroupBy(entry => entry.Address.Street))
        {
            // Who names two blocks of one street tells of two places in it.
            var sole = street.GroupBy(entry => entry.Report)
                .Where(report => report.Select(entry => entry.Address.Number).Distinct().Count() == 1).Select(report => report.First());
            var accounts = sole.Select(entry => new Account(
                entry.Report, entry.Address.Span, entry.Address.Number.ToString(CultureInfo.InvariantCulture) + " block")).ToList();
            if (builder.Build(ConflictKind.Place, $"which block of {street.Key}", accounts) is { } conflict) yield return conflict;
        }
    }
}
