using System.Globalization;

namespace Hearsay.Export;

/// <summary>One step of the chain: what a report has from another, or from an outlet that has no report in the story.</summary>
/// <param name="From">Index into <see cref="Story.Reports"/>, or null.</param>
/// <param name="Outlet">The name of the outlet that it has it from.</param>
/// <param name="To">Index into <see cref="Story.Reports"/> of the report that has it.</param>
/// <param name="IsCopy">Whether it is text; else it is relayed in words of its own.</param>
/// <param name="Description">What it has, in words.</param>
/// <param name="Evidence">Where it says so, or null.</param>
internal sealed record ChainEdge(int? From, string Outlet, int To, bool IsCopy, string Description, TextSpan? Evidence)
{
    /// <summary>The steps of a story: copies, then relays, each by the report that has it.</summary>
    public static IEnumerable<ChainEdge> Of(Story story)
    {
        foreach (var copy in story.Copies) yield return Of(story, copy);
        foreach (var origin in StorySummary.ReportingOrigins(story))
        {
            foreach (var evidence in origin.Evidence)
            {
                if (story.Copies.Any(copy => copy.To == evidence.Report && IsOf(story, copy, origin))) continue;
                var from = FindFrom(story, origin.Name, evidence.Report);
                yield return new ChainEdge(from, origin.Name, evidence.Report, false, "relays it", evidence.Span);
            }
        }
    }

    private static ChainEdge Of(Story story, Copy copy)
    {
        var outlet = copy.From is { } from ? NameOf(story, from) : copy.Agency ?? "unknown";
        var percent = Math.Round(100 * copy.Share).ToString(CultureInfo.InvariantCulture);
        var basis = copy.Basis switch
        {
            CopyBasis.Credit => "credits it",
            CopyBasis.Attribution => "names it",
            CopyBasis.Marker => "by the agency's mark",
            CopyBasis.Time => "published later",
            _ => "who was first is not known",
        };
        return new ChainEdge(copy.From, outlet, copy.To, true, $"{percent}% of its words; {basis}",
            copy.Evidence ?? (copy.Spans.IsEmpty ? null : copy.Spans[0].To));
    }

    private static bool IsOf(Story story, Copy copy, StoryOrigin origin) =>
        copy.From is { } from ? NameOf(story, from) == origin.Name : copy.Agency == origin.Name;

    private static int? FindFrom(Story story, string outlet, int to)
    {
        for (var report = 0; report < story.Reports.Length; report++)
            if (report != to && NameOf(story, report) == outlet) return report;
        return null;
    }

    private static string NameOf(Story story, int report) =>
        story.Reports[report].Article.Metadata.Outlet ?? story.Reports[report].Article.Metadata.Id;
}
