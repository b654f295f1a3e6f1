using System.Text.RegularExpressions;
using Hearsay.Export;
using static Hearsay.Tests.Stories.InventedReport;

namespace Hearsay.Tests.Export;

public class StoryHtmlTests
{
    [Fact]
    public void Every_link_on_the_page_leads_somewhere()
    {
        var page = StoryHtml.Write(Stories());
        var ids = Regex.Matches(page, "id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void The_page_shows_the_chain_as_a_diagram_and_as_a_table()
    {
        var page = StoryHtml.Write(Stories());
        Assert.Contains("2 reports, 1 origin, 0 conflicts", page, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"chart\"", page, StringComparison.Ordinal);
        Assert.Contains("<path class=\"copy\"", page, StringComparison.Ordinal);
        Assert.Contains("100% of its words; credits it", page, StringComparison.Ordinal);
        Assert.Contains("class=\"had\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_loads_nothing_and_runs_nothing()
    {
        var page = StoryHtml.Write(Stories());
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_report_says_stays_text()
    {
        var page = StoryHtml.Write(StoryReader.Read([Of("<b>", "<i>Tarn</i>", null, "<script>alert(1)</script> burned the Harlow mill.")]));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>Tarn", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_are_alone_are_counted_only()
    {
        var page = StoryHtml.Write(StoryReader.Read([.. Readings(), Of("c", "Tarrick Post", "2031-03-04", School)]));
        Assert.Contains("1 report is alone with what it tells and left out.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Linden School", page, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Story> Stories() => StoryReader.Read(Readings());

    private static Reading[] Readings() =>
        [Of("a", "Dunmere Press", "2031-03-04", Mill), Of("b", "River Voice", "2031-03-05", [.. Mill, "(Dunmere Press)"])];
}
