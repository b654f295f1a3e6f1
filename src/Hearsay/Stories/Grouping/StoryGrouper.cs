namespace Hearsay.Stories;

/// <summary>Puts reports into stories in one pass, in the order of publication.</summary>
/// <remarks>
/// Each report joins the open story that it most likely belongs to, if that is likely enough, and else opens one of its own: single-pass
/// clustering, as in topic detection (Allan, Papka and Lavrenko, "On-line new event detection and tracking", 1998). A story is closed when
/// no report of it is near enough in time to be compared any more.
/// </remarks>
internal sealed class StoryGrouper(GroupingOptions options, TermCounts counts)
{
    /// <summary>The most reports that a new one is compared with in full.</summary>
    private const int MostCandidates = 60;

    private readonly TermIndex _terms = new();
    private readonly FingerprintIndex _fingerprints = new();
    private readonly Queue<OpenReport> _open = new();
    private readonly OutletRegister _outlets = new();
    private int _storyCount;

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
        };
    }

    private OpenStory? FindStory(OpenReport report)
    {
        var shared = _fingerprints.Find(report);
        if (FindTied(report, shared) is { } tied) return tied.Story;
        var sharedCounts = shared.ToDictionary(found => found.Report, found => found.SharedCount);
        var likely = shared.OrderByDescending(found => found.SharedCount).Take(MostCandidates).Select(found => found.Report);
        var sums = new Dictionary<OpenStory, (double Highest, double Sum)>();
        foreach (var other in _terms.FindNearest(report, MostCandidates).Union(likely))
        {
            var score = SimilarityScorer.Score(report, other, sharedCounts.GetValueOrDefault(other));
            var (highest, sum) = sums.GetValueOrDefault(other.Story!);
            sums[other.Story!] = (Math.Max(highest, score), sum + score);
        }

        var best = sums.OrderByDescending(story => Score(story.Key, story.Value)).ThenBy(story => story.Key.Number).FirstOrDefault();
        return best.Key is { } found && Score(found, best.Value) >= options.Threshold ? found : null;
    }

    // One that names the other's outlet as its source and repeats a sentence of its report is of the same story, however little it tells.
    private static OpenReport? FindTied(OpenReport report, IReadOnlyList<(OpenReport Report, int SharedCount)> shared) =>
        shared.Where(found => report.NamedOutlets.Contains(found.Report.Outlet) || found.Report.NamedOutlets.Contains(report.Outlet))
            .OrderByDescending(found => found.SharedCount).Select(found => found.Report).FirstOrDefault();

    private double Score(OpenStory story, (double Highest, double Sum) scores) =>
        (options.NearestWeight * scores.Highest) + ((1 - options.NearestWeight) * scores.Sum / story.OpenCount);

    private void Join(OpenReport report, OpenStory story)
    {
        story.Reports.Add(report);
        story.OpenCount++;
        report.Story = story;
        _open.Enqueue(report);
        _terms.Add(report);
        _fingerprints.Add(report);
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
        _terms.Remove(report);
        _fingerprints.Remove(report);
        _outlets.Remove(report.Reading.Article.Metadata.Outlet);
    }
}
