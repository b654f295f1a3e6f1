using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds the outlets that a report has its words from and that have no report in the story.</summary>
internal static class OutsideOutlets
{
    /// <summary>The links, an outlet each time it is named.</summary>
    public static IEnumerable<OriginLink> Find(ImmutableArray<StoryReport> reports, int index)
    {
        var known = reports.Select(report => report.Outlet).ToHashSet(StringComparer.Ordinal);
        foreach (var attribution in reports[index].Reading.Attributions)
        {
            foreach (var (name, kind, spans) in Outlets(attribution))
            {
                var key = OutletName.KeyOf(name);
                if (kind != EntityKind.Outlet || key.Length == 0 || spans.IsEmpty || known.Contains(key)) continue;
                if (attribution.Act == Act.Speech && !IsShort(reports[index], known, name!))
                    yield return new OriginLink(key, name!, [], new ReportSpan(index, spans[0]));
            }
        }
    }

    private static IEnumerable<(string? Name, EntityKind Kind, ImmutableArray<TextSpan> Spans)> Outlets(Attribution attribution)
    {
        if (attribution.Source is { } source) yield return (source.Name, source.Kind, source.Spans);
        foreach (var relay in attribution.Via) yield return (relay.Name, relay.Kind, relay.Spans);
    }

    // "the Ledger" beside "The Meridian Ledger", "KTRN" beside "KTRN Channel 5".
    private static bool IsShort(StoryReport report, HashSet<string> known, string name)
    {
        var key = OutletName.KeyOf(name);
        return known.Any(other => other.Length > 0
            && (other.EndsWith(key, StringComparison.Ordinal) || other.StartsWith(key, StringComparison.Ordinal)
                || key.EndsWith(other, StringComparison.Ordinal) || key.StartsWith(other, StringComparison.Ordinal)));
    }
}
