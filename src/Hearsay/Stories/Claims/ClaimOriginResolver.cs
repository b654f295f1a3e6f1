using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds the last known link behind a statement, through copies and relays to other statements of the same claim.</summary>
internal sealed class ClaimOriginResolver(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies, OriginLayer origins)
{
    private readonly ILookup<int, Copy> _copies = copies.ToLookup(copy => copy.To);

    /// <summary>The origins of statements that say the same, the fewest and the most that can stand behind them.</summary>
    /// <remarks>
    /// What a report says in its own voice, and others attribute, it may have from the same source: such a report adds to the most alone.
    /// </remarks>
    public (ImmutableArray<int> Origins, int Low, int High) Resolve(IReadOnlyList<ClaimStatement> statements)
    {
        var sources = new SortedSet<int>();
        var voices = new SortedSet<int>();
        var unknownCount = 0;
        foreach (var statement in statements)
        {
            var (origin, isSource) = Trace(statement, statements, []);
            if (origin is not { } found) unknownCount++;
            else (isSource ? sources : voices).Add(found);
        }

        var high = sources.Count + voices.Count + (sources.Count + voices.Count == 0 ? Math.Max(1, unknownCount) : 0);
        return sources.Count > 0 ? ([.. sources], sources.Count, high) : ([.. voices], Math.Min(1, voices.Count), Math.Max(1, high));
    }

    /// <summary>The origin that a person or body named in a report is; null where nothing in the story is attributed to it.</summary>
    public int? FindOrigin(int report, int entity)
    {
        var reading = reports[report].Reading;
        for (var index = 0; index < reading.Attributions.Length; index++)
            if (reading.Attributions[index].Source?.Entity == entity && origins.BySource.TryGetValue((report, index), out var origin))
                return origin;
        // Who only denies in this report may be quoted in another.
        for (var index = 0; index < origins.Origins.Length; index++)
            if (origins.Origins[index].Name == reading.Entities[entity].Name) return index;
        return null;
    }

    private (int? Origin, bool IsSource) Trace(
        ClaimStatement statement, IReadOnlyList<ClaimStatement> claim, HashSet<ClaimStatement> visited)
    {
        if (visited.Add(statement) && FindEarlier(statement, claim).FirstOrDefault(earlier => !visited.Contains(earlier)) is { } earlier)
            return Trace(earlier, claim, visited);
        var reading = reports[statement.Report].Reading;
        if (FindAgency(statement) is { } agency) return (agency, true);
        if (FindAttribution(reading, statement) is { } attribution)
        {
            if (origins.BySource.TryGetValue((statement.Report, attribution), out var source)) return (source, true);
            if (FindOutlet(reading.Attributions[attribution]) is { } outlet) return (outlet, true);
        }

        return NamesSource(statement, claim) is { } named ? (named, true) : (FindVoice(statement.Report), false);
    }

    // The statements that this one was copied from or relays.
    private IEnumerable<ClaimStatement> FindEarlier(ClaimStatement statement, IReadOnlyList<ClaimStatement> claim)
    {
        foreach (var copy in _copies[statement.Report])
            if (copy.From is { } from && copy.Spans.Any(span => span.To.Overlaps(statement.Span)))
                foreach (var other in claim) if (other.Report == from) yield return other;
        var report = reports[statement.Report];
        foreach (var relay in FindAttribution(report.Reading, statement) is { } index ? report.Reading.Attributions[index].Via : [])
            foreach (var other in claim)
                if (other.Report != statement.Report && reports[other.Report].Outlet == OutletName.KeyOf(relay.Name)) yield return other;
        var sentence = report.Text.Sentences.FirstOrDefault(sentence => sentence.Overlaps(statement.Span));
        foreach (var mention in report.Mentions)
        {
            if (!sentence.Overlaps(mention.Span) || mention.IsCredit) continue;
            foreach (var other in claim)
                if (other.Report != statement.Report && reports[other.Report].Outlet == mention.Key) yield return other;
        }
    }

    private int? FindAgency(ClaimStatement statement)
    {
        var copy = _copies[statement.Report]
            .FirstOrDefault(copy => copy.From is null && copy.Spans.Any(span => span.To.Overlaps(statement.Span)));
        return copy?.Agency is { } agency && origins.ByOutlet.TryGetValue(OutletName.KeyOf(agency), out var origin) ? origin : null;
    }

    private static int? FindAttribution(Reading reading, ClaimStatement statement) => reading.Statements[statement.Statement].Attribution;

    private int? FindOutlet(Attribution attribution)
    {
        string?[] names = [attribution.Source?.Name, .. attribution.Via.Select(relay => relay.Name)];
        foreach (var name in names)
            if (origins.ByOutlet.TryGetValue(OutletName.KeyOf(name), out var origin)) return origin;
        return null;
    }

    // "Corrin Lines has put the number at 204": the words name whom others give as the source.
    private int? NamesSource(ClaimStatement statement, IReadOnlyList<ClaimStatement> claim)
    {
        var entities = reports[statement.Report].Reading.Entities
            .Where(entity => entity.Mentions.Any(mention => statement.Span.Contains(mention.Span)))
            .Select(entity => entity.Name).ToHashSet();
        foreach (var other in claim)
            if (other != statement && FindAttribution(reports[other.Report].Reading, other) is { } attribution
                && origins.BySource.TryGetValue((other.Report, attribution), out var source)
                && entities.Contains(origins.Origins[source].Name)) return source;
        return null;
    }

    private int? FindVoice(int report) =>
        origins.ByOutlet.TryGetValue(OriginLink.KeyOf(reports, report), out var origin) ? origin : null;
}
