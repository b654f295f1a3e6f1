using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>A report of a story, with what the steps that follow grouping need of it.</summary>
/// <param name="Reading">The report.</param>
/// <param name="Text">Its body, without what stands in reports of many stories.</param>
/// <param name="Fingerprints">The fingerprints of the body.</param>
/// <param name="Outlet">The key of its outlet; empty where that is not known.</param>
/// <param name="Mentions">Where it names other outlets of the story as those that reported.</param>
internal sealed record StoryReport(
    Reading Reading, ReportText Text, ImmutableArray<uint> Fingerprints, string Outlet, ImmutableArray<OutletMention> Mentions)
{
    /// <summary>The mark of the agency whose text it is, or null.</summary>
    public WireMark? Mark { get; } = WireMarkFinder.Find(Reading);

    /// <summary>The reports of a story, in their order.</summary>
    public static ImmutableArray<StoryReport> From(IEnumerable<Reading> readings, StandingText standing)
    {
        Reading[] all = [.. readings];
        var outlets = new OutletRegister();
        foreach (var reading in all) outlets.Add(reading.Article.Metadata.Outlet);
        return [.. all.Select(reading => From(reading, standing, outlets))];
    }

    /// <summary>More than 0 where it was published after the other, less where before, 0 where their dates do not tell.</summary>
    public int CompareTime(StoryReport other)
    {
        var (mine, theirs) = (Reading.Article.Metadata.Published, other.Reading.Article.Metadata.Published);
        if (mine is not { } left || theirs is not { } right) return 0;
        if (left.Moment is { } moment && right.Moment is { } otherMoment) return moment.CompareTo(otherMoment);
        return left.Date.CompareTo(right.Date);
    }

    /// <summary>Whether it names the other's outlet as the one that reported.</summary>
    public bool Names(StoryReport other) => other.Outlet.Length > 0 && Mentions.Any(mention => mention.Key == other.Outlet);

    private static StoryReport From(Reading reading, StandingText standing, OutletRegister outlets)
    {
        var text = ReportText.Of(reading, standing);
        var outlet = OutletName.KeyOf(reading.Article.Metadata.Outlet);
        return new StoryReport(reading, text, Stories.Fingerprints.Of(text), outlet,
            OutletMentionFinder.Find(reading, outlets.ResolveShort));
    }
}
