using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>One step from a report back to the outlet that it has its words from.</summary>
/// <param name="Key">The outlet's key; that of the report where it has no outlet.</param>
/// <param name="Name">The outlet's name as its own reports give it.</param>
/// <param name="Reports">The reports of that outlet in the story; none where it has none there.</param>
/// <param name="Evidence">The words that say so.</param>
internal sealed record OriginLink(string Key, string Name, ImmutableArray<int> Reports, ReportSpan Evidence)
{
    /// <summary>The link to a report.</summary>
    public static OriginLink To(ImmutableArray<StoryReport> reports, int report, ReportSpan evidence) => To(reports, [report], evidence);

    /// <summary>The link to reports of one outlet.</summary>
    public static OriginLink To(ImmutableArray<StoryReport> reports, ImmutableArray<int> linked, ReportSpan evidence) =>
        new(KeyOf(reports, linked[0]), NameOf(reports[linked[0]]), linked, evidence);

    /// <summary>What an origin that is a report's own is known by.</summary>
    public static string KeyOf(ImmutableArray<StoryReport> reports, int report) =>
        reports[report].Outlet is { Length: > 0 } outlet ? outlet : FormattableString.Invariant($"#{report}");

    /// <summary>The name of a report's outlet or, where that is not known, of the report.</summary>
    public static string NameOf(StoryReport report) => report.Reading.Article.Metadata.Outlet ?? report.Reading.Article.Metadata.Id;
}
