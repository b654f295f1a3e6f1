using System.Text;
using Hearsay.Store.Feeds;

namespace Hearsay.EndToEnd.Feeds;

public class OpmlTests
{
    [Fact]
    public void Folders_within_folders_are_kept()
    {
        const string list = """
            <?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
            <outline text="Loose" type="rss" xmlUrl="https://a.example/1" htmlUrl="https://a.example/"/>
            <outline text="News &amp; more"><outline text="Coast/sea" title="Coast/sea">
            <outline text="Tarn Post" title="Tarn" type="rss" xmlUrl="https://a.example/2?a=1&amp;b=2"/></outline>
            <outline text="Gazette" xmlURL="feed://a.example/3"/></outline>
            <outline text="Twice" type="rss" xmlUrl="https://a.example/1"/><outline text="No feed" type="link" url="https://a.example/4"/>
            <outline text="Bad" type="rss" xmlUrl="javascript:alert(1)"/><outline text="Odd" type="rss" url="https://a.example/5"/>
            </body></opml>
            """;
        var feeds = Opml.Parse(Encoding.UTF8.GetBytes(list));
        Assert.Equal(
            [
                new OutlineFeed("https://a.example/1", "Loose", ""),
                new OutlineFeed("https://a.example/2?a=1&b=2", "Tarn", "News & more/Coast-sea"),
                new OutlineFeed("http://a.example/3", "Gazette", "News & more"), new OutlineFeed("https://a.example/5", "Odd", ""),
            ],
            feeds);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        OutlineFeed[] feeds =
        [
            new("https://a.example/1", "Loose \"ends\" <b>", ""), new("https://a.example/2", "Fähre \u0001", "News"),
            new("https://a.example/3", "Deep", "News/Coast"), new("https://a.example/4", "Other", "Sea"),
                new("https://a.example/5", null, "News"),
        ];
        var text = Opml.Write(feeds, "Feeds", new DateTimeOffset(2031, 3, 5, 12, 0, 0, TimeSpan.Zero));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">", text, StringComparison.Ordinal);
        Assert.Contains("<dateCreated>Wed, 05 Mar 2031 12:00:00 GMT</dateCreated>", text, StringComparison.Ordinal);
        Assert.Equal("opml", System.Xml.Linq.XDocument.Parse(text).Root?.Name.LocalName);
        var back = Opml.Parse(Encoding.UTF8.GetBytes(text));
        Assert.Equal([feeds[0], feeds[1] with { Title = "Fähre" }, feeds[4] with { Title = "https://a.example/5" }, feeds[2], feeds[3]],
            back);
    }

    [Theory]
    [InlineData("<rss><channel></channel></rss>", "There is no OPML in it")]
    [InlineData("https://a.example/feed", "There is no OPML in it")]
    [InlineData("<!DOCTYPE opml [<!ENTITY a \"b\">]><opml><body/></opml>", "entities of its own")]
    public void What_is_no_list_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FeedException>(() => Opml.Parse(Encoding.UTF8.GetBytes(text))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_list_without_bounds_is_cut()
    {
        var many = string.Concat(
            Enumerable.Range(0, FeedLimits.OutlineFeeds + 5).Select(number => $"<outline xmlUrl='https://a.example/{number}'/>"));
        Assert.Equal(FeedLimits.OutlineFeeds, Opml.Parse(Encoding.UTF8.GetBytes($"<opml><body>{many}</body></opml>")).Length);
        var deep = string.Concat(Enumerable.Repeat("<outline text='a'>", 60)) + "<outline xmlUrl='https://a.example/'/>";
        var feed = Assert.Single(Opml.Parse(Encoding.UTF8.GetBytes($"<opml><body>{deep}</body></opml>")));
        Assert.Equal(FeedLimits.FolderDepth, feed.Folder.Split('/').Length);
    }
}
