using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Traces the reports of a story back to the last known links: through copies in the text and relays in the words.</summary>
/// <remarks>
/// Twelve outlets that relay one agency's report rest on one origin. A report that has something of its own is an origin itself. Counting
/// too many is the worse error: where a report has nothing of its own, it counts for nothing beside those it rests on.
/// </remarks>
internal sealed class StoryOriginTracer
{
    private readonly ImmutableArray<StoryReport> _reports;
    private readonly ILookup<int, Copy> _copies;
    private readonly bool[] _hasOwn;

    private StoryOriginTracer(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies)
    {
        _reports = reports;
        _copies = copies.ToLookup(copy => copy.To);
        _hasOwn = [.. reports.Select((report, index) => OwnReporting.Has(report, [.. _copies[index]]))];
    }

    /// <summary>The origins of a story: outlets and writers first, by first report, then the sources that the reports give.</summary>
    public static OriginLayer Trace(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies)
    {
        var tracer = new StoryOriginTracer(reports, copies);
        var outlets = new OutletOrigins();
        for (var index = 0; index < reports.Length; index++) tracer.TraceReport(index, outlets);
        return OriginLayer.From(outlets, SourceOrigins.Collect(reports, copies));
    }

    private void TraceReport(int index, OutletOrigins outlets)
    {
        if (_hasOwn[index]) outlets.AddOwn(index, _reports[index]);
        foreach (var (key, name, evidence) in FindRests(index)) outlets.AddRest(key, name, index, evidence);
    }

    // What a report rests on, followed on through reports that have nothing of their own.
    private IEnumerable<(string Key, string Name, ReportSpan? Evidence)> FindRests(int index)
    {
        var visited = new HashSet<int> { index };
        var pending = new Queue<(int Report, ReportSpan? Evidence)>([(index, null)]);
        while (pending.TryDequeue(out var next))
        {
            foreach (var link in FindLinks(next.Report))
            {
                var evidence = next.Evidence ?? link.Evidence;
                if (link.Reports.IsEmpty || link.Reports.Any(report => _hasOwn[report])) yield return (link.Key, link.Name, evidence);
                else foreach (var report in link.Reports.Where(visited.Add)) pending.Enqueue((report, evidence));
            }
        }
    }

    // One step back: to the originals of a copy, to the outlets whose reports it relays.
    private IEnumerable<OriginLink> FindLinks(int index)
    {
        foreach (var copy in _copies[index])
        {
            var evidence = new ReportSpan(index, copy.Evidence ?? (copy.Spans.IsEmpty ? default : copy.Spans[0].To));
            if (copy.From is { } from) yield return OriginLink.To(_reports, from, evidence);
            else if (copy.Agency is { } agency) yield return new OriginLink(OutletName.KeyOf(agency), agency, [], evidence);
        }

        foreach (var mention in _reports[index].Mentions)
        {
            var named = Enumerable.Range(0, _reports.Length).Where(other => other != index && _reports[other].Outlet == mention.Key)
                .ToImmutableArray();
            if (!named.IsEmpty) yield return OriginLink.To(_reports, named, new ReportSpan(index, mention.Span));
        }

        foreach (var link in OutsideOutlets.Find(_reports, index)) yield return link;
    }
}
