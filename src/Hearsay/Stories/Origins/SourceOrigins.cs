using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Joins the origins that each report gives for its statements: one person in five reports is one origin of the story.</summary>
internal sealed class SourceOrigins
{
    private readonly List<(string Name, EntityKind Kind, SortedDictionary<int, TextSpan> Evidence)> _origins = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Report, int Attribution), int> _byAttribution = [];
    private readonly ImmutableArray<StoryReport> _reports;
    private readonly ILookup<int, Copy> _copies;

    private SourceOrigins(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies) =>
        (_reports, _copies) = (reports, copies.ToLookup(copy => copy.To));

    /// <summary>Which of the origins a report's attribution comes from: its place among them.</summary>
    public IReadOnlyDictionary<(int Report, int Attribution), int> ByAttribution => _byAttribution;

    /// <summary>The origins, by first report.</summary>
    public IEnumerable<StoryOrigin> ToOrigins() => _origins.Select(origin => new StoryOrigin(origin.Name, origin.Kind,
        [.. origin.Evidence.Keys], [.. origin.Evidence.Select(entry => new ReportSpan(entry.Key, entry.Value))]));

    /// <summary>Collects the sources of all reports but outlets and writers, which are traced by themselves.</summary>
    public static SourceOrigins Collect(ImmutableArray<StoryReport> reports, ImmutableArray<Copy> copies)
    {
        var sources = new SourceOrigins(reports, copies);
        for (var index = 0; index < reports.Length; index++)
            foreach (var origin in reports[index].Reading.Origins) sources.Add(index, origin);
        return sources;
    }

    private void Add(int index, Origin origin)
    {
        if (origin.Kind is EntityKind.Outlet or EntityKind.Writer || IsOutlet(origin.Name)) return;
        var evidence = FindEvidence(index, origin);
        var key = KeyOf(index, origin, evidence);
        if (!_byKey.TryGetValue(key, out var found))
        {
            _byKey[key] = found = _origins.Count;
            _origins.Add((origin.Name, origin.Kind, []));
        }

        _origins[found].Evidence.TryAdd(index, evidence);
        foreach (var attribution in origin.Attributions) _byAttribution.TryAdd((index, attribution), found);
    }

    private bool IsOutlet(string name)
    {
        var key = OutletName.KeyOf(name);
        return _reports.Any(report => report.Outlet.Length > 0 && report.Outlet == key);
    }

    private TextSpan FindEvidence(int index, Origin origin)
    {
        var attributions = _reports[index].Reading.Attributions;
        return origin.Attributions.Where(attribution => attribution < attributions.Length)
            .SelectMany(attribution => attributions[attribution].Source?.Spans ?? []).FirstOrDefault();
    }

    // Whoever has a name is the same in every report; "a witness" of one report is not that of another, unless the words were copied.
    private string KeyOf(int index, Origin origin, TextSpan evidence)
    {
        var name = string.Join(' ', ReportText.CutWords(origin.Name).Select(word => word.Key));
        var isAnybody = origin.Kind is EntityKind.Unnamed or EntityKind.Other
            || (origin.Kind == EntityKind.Person && !HasName(origin.Name));
        if (!isAnybody) return $"{(origin.Kind == EntityKind.Person ? "person" : "body")} {name}";
        return FormattableString.Invariant($"#{FindFirstBearer(index, evidence)} {name}");
    }

    private int FindFirstBearer(int index, TextSpan evidence)
    {
        var copy = _copies[index].FirstOrDefault(copy => copy.From < index && copy.Spans.Any(span => span.To.Overlaps(evidence)));
        return copy?.From is { } from ? FindFirstBearer(from, copy.Spans.First(span => span.To.Overlaps(evidence)).From ?? default) : index;
    }

    private static bool HasName(string name) => name.Split(' ').Skip(name.StartsWith("The ", StringComparison.Ordinal) ? 1 : 0)
        .Any(word => word.Length > 0 && char.IsUpper(word[0]));
}
