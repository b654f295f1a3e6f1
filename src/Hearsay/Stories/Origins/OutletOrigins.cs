namespace Hearsay.Stories;

/// <summary>Collects the outlets that the reports of a story rest on, and the reports that rest on none.</summary>
internal sealed class OutletOrigins
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<int, TextSpan>> _rests = new(StringComparer.Ordinal);

    /// <summary>Adds a report that has something of its own.</summary>
    public void AddOwn(int index, StoryReport report)
    {
        var key = report.Outlet.Length > 0 ? report.Outlet : FormattableString.Invariant($"#{index}");
        Open(key, OriginLink.NameOf(report));
        _own[key].Add(index);
    }

    /// <summary>Adds that a report rests on an outlet; only the first evidence of each report is kept.</summary>
    public void AddRest(string key, string name, int index, ReportSpan? evidence)
    {
        Open(key, name);
        _rests[key].TryAdd(index, evidence?.Report == index ? evidence.Value.Span : default);
    }

    /// <summary>The origins by first report, with their keys: of kind outlet where others rest on it, else of kind writer.</summary>
    public IEnumerable<(string Key, StoryOrigin Origin)> ToOrigins() =>
        _keys.Select(key => (Key: key, Origin: ToOrigin(key))).OrderBy(entry => entry.Origin.Reports[0]);

    private StoryOrigin ToOrigin(string key)
    {
        var (own, rests) = (_own[key], _rests[key]);
        var kind = rests.Keys.Any(report => !own.Contains(report)) ? EntityKind.Outlet : EntityKind.Writer;
        return new StoryOrigin(_names[key], kind, [.. own.Union(rests.Keys).Order()],
            [.. rests.Where(rest => !rest.Value.IsEmpty).Select(rest => new ReportSpan(rest.Key, rest.Value))]);
    }

    private void Open(string key, string name)
    {
        if (!_names.TryAdd(key, name)) return;
        _keys.Add(key);
        _own[key] = [];
        _rests[key] = [];
    }
}
