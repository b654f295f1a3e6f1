using Hearsay.Desk;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.WebUtilities;

namespace Hearsay.EndToEnd.Desk;

public class PagePathTests
{
    [Theory]
    [InlineData("/notes", "/notes")]
    [InlineData("/text/ab/1-2#words", "/text/ab/1-2#words")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: b", "/")]
    [InlineData("/source?name=é", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void A_path_stays_at_the_desk(string? path, string expected) => Assert.Equal(expected, PagePath.Local(path));

    [Theory]
    [InlineData("/notes", "/notes?done=7")]
    [InlineData("/notes?all=yes", "/notes?all=yes&done=7")]
    [InlineData("/text/ab/1-2#words", "/text/ab/1-2?done=7#words")]
    public void What_was_done_is_told_before_the_fragment(string path, string expected) =>
        Assert.Equal(expected, PagePath.WithDone(path, 7));

    [Fact]
    public void A_search_is_read_back_from_its_link()
    {
        var query = new SearchQuery
        {
            Text = "a & \"b c\" -d",
            Facets = [new Facet(FacetKind.Outlet, "The Herald & Co"), new Facet(FacetKind.Source, "é=1")],
            From = new DateOnly(2031, 3, 5),
            Order = SearchOrder.Newest,
            Skip = 40,
        };
        var link = PagePath.Of(query);
        var back = SearchLink.Read(QueryHelpers.ParseQuery(link[link.IndexOf('?', StringComparison.Ordinal)..]));
        Assert.Equal(link, PagePath.Of(back));
        Assert.Equal(query.Facets, back.Facets);
        Assert.Equal((query.Text, query.From, query.Skip), (back.Text, back.From, back.Skip));
    }

    [Theory]
    [InlineData("from=May&order=best&skip=-3&outlet=")]
    [InlineData("skip=99999999999999&to=2031-13-01")]
    public void What_cannot_be_understood_is_not_asked_for(string link) =>
        Assert.Equal("/search", PagePath.Of(SearchLink.Read(QueryHelpers.ParseQuery(link))));
}
