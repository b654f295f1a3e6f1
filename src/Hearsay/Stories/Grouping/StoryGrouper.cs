namespace Hearsay.Stories;

/// <summary>Puts reports into stories in one pass, in the order of publication.</summary>
/// <remarks>
/// Each report joins the open story that it most likely belongs to, if that is likely enough, and else opens one of its own: single-pass
/// clustering, as in topic detection (Allan, Papka and Lavrenko, "On-line new event detection and tracking", 1998). A story is closed when
/// no report of it is near enough in time to be compared any more.
/// </remarks>
internal sealed class StoryGrouper(GroupingOptions options, TermCounts counts, SimilarityScorer scorer)
{
    private readonly NeighbourFinder _neighbours = new();
    private readonly Queue<OpenReport> _open = new();
    private readonly OutletRegister _outlets = new();
    private int _storyCount;
    private int _reportCount;

    /// <summary>What stands in reports of several stories.</summary>
    public StandingText Standing { get; } = new();

    /// <summary>Makes an outlet known before its first report has come: a report that relays it may come ahead of it.</summary>
    public void Announce(string? outlet) => _outlets.Add(outlet);

    /// <summary>Puts a report into its story.</summary>
    /// <returns>The stories that have come to their end, the oldest first.</returns>
    public IReadOnlyList<OpenStory> Add(Reading reading, ReportProfile profile)
    {
        var report = Open(reading, profile);
        var closed = Close(report.Day);
        Join(report, FindStory(report) ?? new OpenStory(_storyCount++));
        return closed;
    }

    /// <summary>The stories that are still open, the oldest first.</summary>
    public IReadOnlyList<OpenStory> Finish()
    {
        var stories = _open.Select(report => report.Story!).Distinct().OrderBy(story => story.Number).ToList();
        while (_open.TryDequeue(out var report)) Forget(report);
        return stories;
    }

    private OpenReport Open(Reading reading, ReportProfile profile)
    {
        var text = ReportText.Of(reading);
        var named = OutletMentionFinder.Find(reading, _outlets.Resolve);
        return new OpenReport(reading, profile.Weigh(counts), text)
        {
            Fingerprints = Fingerprints.Of(text),
            NamedOutlets = [.. named.Select(mention => mention.Key)],
            Number = _reportCount++,
        };
    }

    private OpenStory? FindStory(OpenReport report)
    {
        var neighbours = _neighbours.Find(report);
        var scores = ScoreStories(report, neighbours);
        var best = scores.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Number).FirstOrDefault();
        var story = FindTied(report, neighbours)?.Story ?? (best.Value >= options.Threshold ? best.Key : null);
        if (story is null) return null;
        foreach (var (other, score) in scores.OrderBy(entry => entry.Key.Number))
            if (other != story && score >= options.BridgeThreshold && Names(report, other)) story = Merge(story, other);
        return story;
    }

    private Dictionary<OpenStory, double> ScoreStories(OpenReport report, IReadOnlyList<Neighbour> neighbours)
    {
        var sums = new Dictionary<OpenStory, (double Highest, double Sum)>();
        foreach (var (other, sharedCount) in neighbours)
        {
            var score = scorer.Score(report, other, sharedCount);
            var (highest, sum) = sums.GetValueOrDefault(other.Story!);
            sums[other.Story!] = (Math.Max(highest, score), sum + score);
        }

        return sums.ToDictionary(entry => entry.Key, entry => Score(entry.Key, entry.Value));
    }

    // A report that relays reports of two stories tells that they are one: the first word of it came in two ways.
    private static bool Names(OpenReport report, OpenStory story) =>
        story.Reports.Exists(other => other.Outlet.Length > 0 && report.NamedOutlets.Contains(other.Outlet));

    private static OpenStory Merge(OpenStory one, OpenStory other)
    {
        var (kept, ended) = one.Number < other.Number ? (one, other) : (other, one);
        foreach (var report in ended.Reports) report.Story = kept;
        kept.Reports.AddRange(ended.Reports);
        kept.Reports.Sort((left, right) => left.Number.CompareTo(right.Number));
        kept.OpenCount += ended.OpenCount;
        ended.Reports.Clear();
        return kept;
    }

    // One that names the other's outlet as its source and repeats a sentence of its report is of the same story, however little it tells.
    private static OpenReport? FindTied(OpenReport report, IReadOnlyList<Neighbour> neighbours) =>
        neighbours.Where(found => found.SharedCount > 0 && NameOneAnother(report, found.Report))
            .OrderByDescending(found => found.SharedCount).Select(found => found.Report).FirstOrDefault();

    private static bool NameOneAnother(OpenReport one, OpenReport other) =>
        one.NamedOutlets.Contains(other.Outlet) || other.NamedOutlets.Contains(one.Outlet);

    private double Score(OpenStory story, (double Highest, double Sum) scores) =>
        (options.NearestWeight * scores.Highest) + ((1 - options.NearestWeight) * scores.Sum / story.OpenCount);

    private void Join(OpenReport report, OpenStory story)
    {
        story.Reports.Add(report);
        story.OpenCount++;
        report.Story = story;
        _open.Enqueue(report);
        _neighbours.Add(report);
        _outlets.Add(report.Reading.Article.Metadata.Outlet);
        Standing.Observe(report.Reading, story.Number);
    }

    private List<OpenStory> Close(int? today)
    {
        var closed = new List<OpenStory>();
        while (_open.TryPeek(out var oldest) && (IsPast(oldest, today) || _open.Count >= options.MostOpenReports))
        {
            Forget(_open.Dequeue());
            if (oldest.Story!.OpenCount == 0) closed.Add(oldest.Story);
        }

        return closed;
    }

    private bool IsPast(OpenReport report, int? today) => today - report.Day > options.WindowDays;

    private void Forget(OpenReport report)
    {
        report.Story!.OpenCount--;
        _neighbours.Remove(report);
        _outlets.Remove(report.Reading.Article.Metadata.Outlet);
    }
}
