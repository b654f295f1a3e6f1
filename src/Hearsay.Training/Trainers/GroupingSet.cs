using Hearsay.Stories;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Reports of which it is known who tells the same story: what the weights of grouping are fitted and measured on.</summary>
internal sealed class GroupingSet
{
    private readonly IReadOnlyDictionary<string, string> _stories;
    private readonly Reading[] _readings;
    private readonly ReportProfile[] _profiles;
    private readonly TermCounts _counts = new();

    /// <summary>Makes a set of readings.</summary>
    /// <param name="readings">The reports, in any order.</param>
    /// <param name="stories">The story of each, by its id.</param>
    public GroupingSet(IEnumerable<Reading> readings, IReadOnlyDictionary<string, string> stories)
    {
        _stories = stories;
        var commonness = WordCommonness.Load();
        _readings = [.. readings.OrderBy(reading => reading.Article.Metadata.Published?.Date ?? DateOnly.MaxValue)];
        _profiles = [.. _readings.Select(reading => ReportProfile.Of(reading, commonness))];
        foreach (var profile in _profiles) _counts.Add(profile);
    }

    /// <summary>Each report with those before it that grouping compares it with.</summary>
    public IEnumerable<ReportPair> Pairs()
    {
        var finder = new NeighbourFinder();
        for (var index = 0; index < _readings.Length; index++)
        {
            var text = ReportText.Of(_readings[index]);
            var report = new OpenReport(_readings[index], _profiles[index].Weigh(_counts), text) { Fingerprints = Fingerprints.Of(text) };
            foreach (var (earlier, sharedCount) in finder.Find(report))
            {
                var features = new double[PairFeatures.Names.Length];
                PairFeatures.Write(report, earlier, sharedCount, features);
                yield return new ReportPair(features, StoryOf(report.Reading) == StoryOf(earlier.Reading), StoryOf(report.Reading));
            }

            finder.Add(report);
        }
    }

    /// <summary>Groups all reports by a scorer and adds what comes of those whose stories are asked for to the score.</summary>
    public void Measure(SimilarityScorer scorer, Predicate<string> isAsked, BCubedScore score)
    {
        var grouper = new StoryGrouper(new GroupingOptions(), _counts, scorer);
        foreach (var reading in _readings) grouper.Announce(reading.Article.Metadata.Outlet);
        var found = _readings.Zip(_profiles, grouper.Add).SelectMany(closed => closed).ToList();
        found.AddRange(grouper.Finish());
        score.Add(found.Select(story => story.Reports.Select(report => StoryOf(report.Reading)).ToArray()), isAsked);
    }

    private string StoryOf(Reading reading) => _stories[reading.Article.Metadata.Id];
}
