using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds streets that reports call a road here and an avenue there.</summary>
internal static class StreetConflicts
{
    /// <summary>The conflicts, by the first report that names the street.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<StoryReport> reports, ConflictBuilder builder)
    {
        var named = reports.SelectMany((report, index) =>
            StreetName.FindAll(report.Text).Select(street => (Report: index, Street: street)));
        foreach (var street in named.GroupBy(entry => entry.Street.Name))
        {
            // Who names both has two streets in mind.
            var accounts = street.GroupBy(entry => entry.Report)
                .Where(report => report.Select(entry => entry.Street.Kind).Distinct().Count() == 1).Select(report => report.First())
                .Select(entry => new Account(entry.Report, entry.Street.Span, entry.Street.Kind));
            if (builder.Build(ConflictKind.Place, $"which street: {street.Key}", accounts) is { } conflict) yield return conflict;
        }
    }
}
