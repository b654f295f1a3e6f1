using System.Collections.Immutable;
using Hearsay.Stories;

namespace Hearsay;

/// <summary>The front door to stories: takes readings and gives the stories that they tell, with copies, origins, conflicts and
/// figures.</summary>
/// <remarks>
/// For a set that is at hand use Read. For a stream make one reader, give it the readings in the order of publication with
/// <see cref="Add"/>, and take the stories as they come to their end; it holds the reports of the last <see cref="WindowDays"/> days, and
/// no more than <see cref="MostOpenReports"/>. A set that is too large to be held, and can be gone through twice, is read as well as one at
/// hand: <see cref="Announce"/> each reading first. A reader serves one stream and one thread.
/// </remarks>
public sealed class StoryReader
{
    /// <summary>The days after which a report is no longer compared with new ones.</summary>
    public const int WindowDays = 400;

    /// <summary>The most reports that are compared with new ones; beyond it the oldest go first.</summary>
    public const int MostOpenReports = 20_000;

    private readonly WordCommonness _commonness = WordCommonness.Load();
    private readonly TermCounts _counts = new();
    private readonly StoryGrouper _grouper;
    private bool _isAnnounced;

    /// <summary>Makes a reader for a stream.</summary>
    public StoryReader()
    {
        var options = new GroupingOptions { WindowDays = WindowDays, MostOpenReports = MostOpenReports };
        _grouper = new StoryGrouper(options, _counts, SimilarityScorer.Usual);
    }

    /// <summary>The stories that a set of readings tells, by their first reports.</summary>
    /// <remarks>They are put into the order of publication first; those without a date come last, in the order given.</remarks>
    public static ImmutableArray<Story> Read(IEnumerable<Reading> readings) => Read(readings, out _);

    /// <summary>The stories that a set of readings tells, with what Retrace needs to trace one of them anew.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="standing">The keys of the paragraphs that stand under reports of several stories, ascending.</param>
    public static ImmutableArray<Story> Read(IEnumerable<Reading> readings, out ImmutableArray<uint> standing)
    {
        ArgumentNullException.ThrowIfNull(readings);
        Reading[] ordered = [.. readings.OrderBy(reading => OrderOf(reading.Article.Metadata))];
        var reader = new StoryReader();
        // All is counted before anything is compared, so that the first reports are weighed as well as the last.
        ReportProfile[] profiles = [.. ordered.Select(reader.Count)];
        foreach (var reading in ordered) reader._grouper.Announce(reading.Article.Metadata.Outlet);
        var closed = new List<OpenStory>();
        for (var index = 0; index < ordered.Length; index++) closed.AddRange(reader._grouper.Add(ordered[index], profiles[index]));
        closed.AddRange(reader._grouper.Finish());
        standing = reader._grouper.Standing.Keys;
        return [.. closed.OrderBy(story => story.Number).Select(reader.Trace)];
    }

    /// <summary>The story that reports tell which were put together before, as after a correction in one of them.</summary>
    /// <param name="reports">The reports in the order of the story; at least one.</param>
    /// <param name="standing">The keys of the paragraphs that stand under reports of several stories, as reading the set gave
    /// them.</param>
    /// <returns>The very same story where the reports are the same.</returns>
    public static Story Retrace(IReadOnlyList<Reading> reports, IEnumerable<uint> standing)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(standing);
        if (reports.Count == 0) throw new ArgumentException("A story has at least one report.", nameof(reports));
        return StoryTracer.Trace(reports, StandingText.Of(standing));
    }

    /// <summary>The story with origins counted as one that go by names of one, as where a desk knows that two outlets are the
    /// same.</summary>
    /// <param name="story">The story.</param>
    /// <param name="names">For a name the one that it counts as; followed once.</param>
    public static Story JoinOrigins(Story story, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(names);
        return OriginJoiner.Join(story, names);
    }

    /// <summary>The keys of the paragraphs that stand under reports of several stories so far, ascending; Retrace takes them.</summary>
    public ImmutableArray<uint> Standing => _grouper.Standing.Keys;

    /// <summary>Makes a reading known that is added later; nothing of it is held. All are announced before the first is added.</summary>
    /// <remarks>The first reports are weighed as well as the last then, and relays of reports that are still to come are known.</remarks>
    public void Announce(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Count(reading);
        _grouper.Announce(reading.Article.Metadata.Outlet);
        _isAnnounced = true;
    }

    /// <summary>Adds the next reading of a stream and gives the stories that have come to their end.</summary>
    public ImmutableArray<Story> Add(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var profile = _isAnnounced ? ReportProfile.Of(reading, _commonness) : Count(reading);
        return [.. _grouper.Add(reading, profile).Select(Trace)];
    }

    /// <summary>Gives the stories that are still open. The reader starts anew after that.</summary>
    public ImmutableArray<Story> Finish() => [.. _grouper.Finish().Select(Trace)];

    /// <summary>What reports are put in order by: when they were published; those without a date come last.</summary>
    public static DateTimeOffset OrderOf(ArticleMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        if (metadata.Published is not { } published) return DateTimeOffset.MaxValue;
        return published.Moment ?? new DateTimeOffset(published.Date, default, TimeSpan.Zero);
    }

    private ReportProfile Count(Reading reading)
    {
        var profile = ReportProfile.Of(reading, _commonness);
        _counts.Add(profile);
        return profile;
    }

    private Story Trace(OpenStory story) => StoryTracer.Trace([.. story.Reports.Select(report => report.Reading)], _grouper.Standing);
}
