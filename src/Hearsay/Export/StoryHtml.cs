using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Export;

/// <summary>Writes stories as one page that stands alone: no script, and nothing loaded from elsewhere.</summary>
/// <remarks>Every number on it leads to the words that it was read from. A story of one report has nothing to show and is only
/// counted.</remarks>
public static partial class StoryHtml
{
    /// <summary>The most rows of a table.</summary>
    private const int ListedLimit = 200;

    /// <summary>The characters of a quotation in a table.</summary>
    private const int ExcerptLength = 220;

    /// <summary>The whole page.</summary>
    public static string Write(IEnumerable<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        Story[] all = [.. stories];
        Story[] shown = all.Length == 1 ? all : [.. all.Where(story => story.Reports.Length > 1)];
        var page = new StringBuilder();
        WriteHead(page, shown.Length == 1 ? TitleOf(shown[0]) : string.Create(CultureInfo.InvariantCulture, $"{shown.Length} stories"));
        for (var index = 0; index < shown.Length; index++) WriteStory(page, new StoryView(shown[index], index));
        if (shown.Length < all.Length) page.Append("<p class=\"meta\">").Append(DescribeAlone(all.Length - shown.Length)).Append("</p>\n");
        page.Append("<footer>Hearsay shows who is said to have said what, and through whom. ")
            .Append("It does not judge whether it is true.</footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void WriteStory(StringBuilder page, StoryView view)
    {
        var story = view.Story;
        page.Append("<article class=\"story\">\n<header>\n<h1 dir=\"auto\">").Append(Escape(TitleOf(story))).Append("</h1>\n");
        if (Period(story) is { } period) page.Append("<p class=\"meta\">").Append(Escape(period)).Append("</p>\n");
        page.Append("<p class=\"summary\">").Append(Escape(StorySummary.From(story).Describe())).Append("</p>\n</header>\n");
        WriteChain(page, view);
        WriteConflicts(page, view);
        WriteFigures(page, view);
        WriteClaims(page, view);
        WriteSources(page, view);
        WriteReports(page, view);
        page.Append("</article>\n");
    }

    private static void WriteHead(StringBuilder page, string title)
    {
        var style = ReadingHtml.ReadStyle("reading.css") + ChainStyle + ReadingHtml.ReadStyle("story.css");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").Append(hash)
            .Append("'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Hearsay\">\n")
            .Append("<title>").Append(Escape(title)).Append(" - Hearsay</title>\n")
            .Append("<style>").Append(style).Append("</style>\n</head>\n<body>\n");
    }

    private static string TitleOf(Story story) => story.Title.Length > 0 ? story.Title : story.Id == "-" ? "Untitled" : story.Id;

    private static string? Period(Story story)
    {
        DateOnly[] days = [.. story.Reports.Select(report => report.Article.Metadata.Published?.Date).OfType<DateOnly>()];
        if (days.Length == 0) return null;
        var (first, last) = (days.Min(), days.Max());
        return first == last ? Day(first) : $"{Day(first)} to {Day(last)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DescribeAlone(int count) => count == 1
        ? "1 report is alone with what it tells and left out."
        : string.Create(CultureInfo.InvariantCulture, $"{count} reports are alone with what they tell and left out.");

    private static string NameOf(Reading report) => report.Article.Metadata.Outlet ?? report.Article.Metadata.Id;

    private static string Escape(string text) => ReadingHtml.Escape(text);
}
