using System.Collections.Immutable;
using Hearsay.Desk.Stories;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>A story: what several reports tell of one happening.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Summary">"6 reports, 4 origins, 1 conflict".</param>
/// <param name="Link">Its page at the desk.</param>
/// <param name="Origins">On whom the reports themselves rest, the first of them.</param>
/// <param name="Reports">The reports, the first of them, with where their text is from where it is copied.</param>
/// <param name="LeftOut">How many reports there are beyond those.</param>
internal sealed record StoryAnswer(
    string Id, string Title, string Summary, string Link, ImmutableArray<string> Origins, ImmutableArray<string> Reports, int LeftOut)
{
    private const int MostOrigins = 20;
    private const int MostReports = 12;

    /// <summary>The answer for a story.</summary>
    public static StoryAnswer Of(StoryView view, DeskLinks links)
    {
        var report = view.Report;
        return new StoryAnswer(
            view.State.Id, view.State.Title, report.Describe(), links.To(PagePath.OfStory(view.State.Id)),
            [.. report.ReportingOrigins.Take(MostOrigins).Select(origin => origin.Name)],
            [.. report.Articles.Take(MostReports).Select(article => Describe(view, article))],
            Math.Max(0, report.Articles.Count - MostReports));
    }

    private static string Describe(StoryView view, StoryReport.Report article)
    {
        var copies = view.Report.Copies.Where(copy => copy.To == article.Id)
            .Select(copy => $"text from {(copy.From is { } from ? view.NameOf(from) : copy.Agency ?? "elsewhere")}");
        return string.Join("; ", [$"{article.Outlet ?? "unknown outlet"}, {article.Published ?? "no date"}: {article.Title}", .. copies]);
    }
}
