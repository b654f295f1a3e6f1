using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Export;

/// <summary>On whom a page rests, counted: its origins with their distance, and how much comes from nobody in particular.</summary>
/// <param name="Rows">One row an origin, in the reading's order.</param>
/// <param name="StatementCount">The number of attributed statements.</param>
/// <param name="UnnamedCount">How many of them come from a source without a name: "an intelligence source", "officials".</param>
/// <param name="SourcelessCount">How many of them come without any source: "reportedly".</param>
public sealed record Sourcing(ImmutableArray<SourcingRow> Rows, int StatementCount, int UnnamedCount, int SourcelessCount)
{
    /// <summary>The share of statements from unnamed sources, 0 to 1; 0 where there are no statements.</summary>
    public double UnnamedShare => StatementCount == 0 ? 0 : (double)UnnamedCount / StatementCount;

    /// <summary>Counts the sourcing of a reading.</summary>
    public static Sourcing From(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new Sourcing(
            [.. reading.Origins.Select(origin => CountRow(reading, origin))],
            reading.Attributions.Length,
            reading.Attributions.Count(attribution => IsUnnamed(attribution.Source)),
            reading.Attributions.Count(attribution => attribution.Source is null));
    }

    /// <summary>All of it in one sentence: "12 attributed statements from 7 origins: 25% from unnamed sources, ...".</summary>
    public string Describe()
    {
        if (StatementCount == 0) return "No statement on this page is attributed to anyone.";
        var (statements, origins) = (DescribeCount(StatementCount, "attributed statement"), DescribeCount(Rows.Length, "origin"));
        return $"{statements} from {origins}: {DescribePercent(UnnamedCount)} from unnamed sources, "
            + $"{DescribePercent(SourcelessCount)} without any source.";
    }

    /// <summary>Whether a source is there but nobody can tell who it is.</summary>
    public static bool IsUnnamed(Source? source) => source is not null
        && (source.Kind == EntityKind.Unnamed || (source.Kind is EntityKind.Group or EntityKind.Person && source.Name is null));

    private static SourcingRow CountRow(Reading reading, Origin origin)
    {
        var hops = origin.Attributions.Select(index => Chain.CountHops(reading.Attributions[index])).ToArray();
        return new SourcingRow(origin, hops.Length, hops.DefaultIfEmpty().Min(), hops.DefaultIfEmpty().Max());
    }

    private static string DescribeCount(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private string DescribePercent(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100.0 * count / StatementCount)}%");
}
