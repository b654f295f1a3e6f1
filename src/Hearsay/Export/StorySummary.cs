using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>A story in numbers.</summary>
/// <param name="ReportCount">The number of its reports.</param>
/// <param name="OriginCount">How many independent origins its reports have: those of kind outlet or writer.</param>
/// <param name="ConflictCount">The number of its conflicts.</param>
public sealed record StorySummary(int ReportCount, int OriginCount, int ConflictCount)
{
    /// <summary>A report with so much of another's text is that report.</summary>
    private const double WholeShare = 0.95;

    /// <summary>Counts a story.</summary>
    public static StorySummary From(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new StorySummary(story.Reports.Length, ReportingOrigins(story).Count(), story.Conflicts.Length);
    }

    /// <summary>The origins of the reports themselves, without the sources that they quote.</summary>
    public static IEnumerable<StoryOrigin> ReportingOrigins(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Origins.Where(IsReporting);
    }

    /// <summary>The sources that the reports quote.</summary>
    public static IEnumerable<StoryOrigin> Sources(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Origins.Where(origin => !IsReporting(origin));
    }

    /// <summary>All of it in one line: "14 reports, 3 origins, 2 conflicts".</summary>
    public string Describe() => $"{Count(ReportCount, "report")}, {Count(OriginCount, "origin")}, {Count(ConflictCount, "conflict")}";

    /// <summary>Where a report has its text from, in words: "95% from 1, which it credits"; "own reporting" where it has an origin of its
    /// own.</summary>
    public static string DescribeReport(Story story, int report)
    {
        ArgumentNullException.ThrowIfNull(story);
        var parts = story.Copies.Where(copy => copy.To == report).Select(DescribeCopy).ToList();
        var relayed = ReportingOrigins(story).Where(origin => origin.Kind == EntityKind.Outlet && !IsOwn(story, origin, report)
            && origin.Evidence.Any(evidence => evidence.Report == report)).Select(origin => origin.Name).ToImmutableArray();
        if (HasOwnReporting(story, report)) parts.Insert(0, "own reporting");
        if (!relayed.IsEmpty && parts.All(part => part == "own reporting")) parts.Add($"relays {string.Join(", ", relayed)}");
        return parts.Count == 0 ? "nothing of its own" : string.Join("; ", parts);
    }

    /// <summary>Whether a report has something that it has from no other; an outlet that prints its own report again has not.</summary>
    public static bool HasOwnReporting(Story story, int report)
    {
        ArgumentNullException.ThrowIfNull(story);
        return !story.Copies.Any(copy => copy.To == report && copy.Share >= WholeShare)
            && ReportingOrigins(story).Any(origin => IsOwn(story, origin, report));
    }

    private static string DescribeCopy(Copy copy)
    {
        var from = copy.From is { } original ? FormattableString.Invariant($"report {original + 1}")
            : copy.Agency ?? "a text that is not here";
        var basis = copy.Basis switch
        {
            CopyBasis.Credit => ", which it credits",
            CopyBasis.Attribution => ", which it names",
            CopyBasis.Marker when copy.Evidence is null => ", by another's mark",
            CopyBasis.Marker => ", by its mark",
            CopyBasis.Time => ", which is older",
            _ => ", or the other way round",
        };
        return FormattableString.Invariant($"{Math.Round(100 * copy.Share)}% from {from}{basis}");
    }

    private static bool IsReporting(StoryOrigin origin) => origin.Kind is EntityKind.Outlet or EntityKind.Writer;

    // The name of an origin of a report's own is that of its outlet or, where that is not known, its id.
    private static bool IsOwn(Story story, StoryOrigin origin, int report)
    {
        var metadata = story.Reports[report].Article.Metadata;
        return origin.Reports.Contains(report) && origin.Name == (metadata.Outlet ?? metadata.Id);
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
