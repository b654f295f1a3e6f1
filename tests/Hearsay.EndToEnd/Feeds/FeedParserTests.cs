using System.Text;
using Hearsay.Store.Feeds;

namespace Hearsay.EndToEnd.Feeds;

public class FeedParserTests
{
    private static readonly Uri _address = new("https://herald.example/news/feed.xml");

    [Theory]
    [InlineData(FeedFormat.Rss, """
        <?xml version="1.0"?>
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>Herald</title><link>https://herald.example/</link>
        <item><title>Ferry late</title><link>https://herald.example/a</link></item></channel></rss>
        """)]
    [InlineData(FeedFormat.Rss, """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Herald</title><item><title>Ferry late</title>
        <link>https://herald.example/a</link><guid isPermaLink="false">7</guid><dc:date>2031-03-05</dc:date></item></channel></rss>
        """)]
    [InlineData(FeedFormat.Rdf, """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="https://herald.example/">
        <title>Herald</title><items><rdf:Seq><rdf:li resource="https://herald.example/a"/></rdf:Seq></items></channel>
        <item rdf:about="https://herald.example/a"><title>Ferry late</title><link>https://herald.example/a</link></item></rdf:RDF>
        """)]
    [InlineData(FeedFormat.Rdf, """
        <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>Herald</title></channel>
        <item><title>Ferry late</title><link>https://herald.example/a</link></item></r:RDF>
        """)]
    [InlineData(FeedFormat.Atom, """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><link rel="self" href="https://herald.example/news/feed.xml"/>
        <entry><id>urn:a</id>
        <title>Ferry late</title><link rel="replies" href="https://herald.example/b"/><link href="https://herald.example/a"/></entry></feed>
        """)]
    [InlineData(FeedFormat.Atom, """
        <atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Herald</atom:title><atom:entry><atom:id>urn:a</atom:id>
        <atom:title type="html">&lt;b&gt;Ferry&lt;/b&gt; late</atom:title>
        <atom:link rel="alternate" type="text/html" href="https://herald.example/a"/>
        </atom:entry></atom:feed>
        """)]
    [InlineData(FeedFormat.Atom, """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Herald</title><entry><id>urn:a</id><title>Ferry late</title>
        <issued>2031-03-05T12:00:00Z</issued><link rel="alternate" href="https://herald.example/a"/></entry></feed>
        """)]
    [InlineData(FeedFormat.Json, """
        {"version": "https://jsonfeed.org/version/1", "title": "Herald",
         "items": [{"id": 7, "url": "https://herald.example/a", "title": "Ferry late"}]}
        """)]
    [InlineData(FeedFormat.Json, """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Herald",
         "items": [{"id": "https://herald.example/a", "title": "Ferry late"},]}
        """)]
    public void Every_format_is_read(FeedFormat format, string text)
    {
        var feed = Parse(text);
        Assert.Equal((format, "Herald"), (feed.Format, feed.Title));
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("Ferry late", "https://herald.example/a"), (entry.Title, entry.Link?.AbsoluteUri));
    }

    [Theory]
    [InlineData("<link>https://a.example/x</link>", "https://a.example/x")]
    [InlineData("<link>\n  https://a.example/x\n</link>", "https://a.example/x")]
    [InlineData("<link><![CDATA[https://a.example/x?a=1&b=2]]></link>", "https://a.example/x?a=1&b=2")]
    [InlineData("<link>https://a.example/x?a=1&amp;b=2</link>", "https://a.example/x?a=1&b=2")]
    [InlineData("<link>https://a.example/x?a=1&b=2</link>", "https://a.example/x?a=1&b=2")]
    [InlineData("<link>/x</link>", "https://herald.example/x")]
    [InlineData("<link>x</link>", "https://herald.example/news/x")]
    [InlineData("<link>//a.example/x</link>", "https://a.example/x")]
    [InlineData("<link xml:base='https://b.example/y/'>x</link>", "https://b.example/y/x")]
    [InlineData("<guid>https://a.example/x</guid>", "https://a.example/x")]
    [InlineData("<guid isPermaLink='false'>https://a.example/x</guid>", null)]
    [InlineData("<guid>7</guid>", null)]
    [InlineData("<link/><guid>https://a.example/x</guid>", "https://a.example/x")]
    [InlineData("<link>https://t.example/click</link><feedburner:origLink>https://a.example/x</feedburner:origLink>",
        "https://a.example/x")]
    [InlineData("<atom:link rel='self' href='https://a.example/me'/><link>https://a.example/x</link>", "https://a.example/x")]
    [InlineData("<link href='https://a.example/x'>", "https://a.example/x")]
    [InlineData("<link>https://a.example/x<guid>7</guid>", "https://a.example/x")]
    [InlineData("<link>javascript:alert(1)</link>", null)]
    [InlineData("<link>file:///etc/passwd</link>", null)]
    [InlineData("<link>https://user:secret@a.example/x</link>", null)]
    [InlineData("<link>http://</link>", null)]
    [InlineData("<media:content url='https://a.example/film'/><link>https://a.example/x</link>", "https://a.example/x")]
    public void The_link_of_an_entry_is_found(string inner, string? expected) =>
        Assert.Equal(expected, ReadItem($"<title>Ferry</title>{inner}").Link?.AbsoluteUri);

    [Theory]
    [InlineData("Ferry &amp; crew", "Ferry & crew")]
    [InlineData("Ferry & crew", "Ferry & crew")]
    [InlineData("Ferry &amp;amp; crew", "Ferry & crew")]
    [InlineData("Ferry &nbsp; crew&hellip;", "Ferry crew…")]
    [InlineData("Ferry &#8220;late&#8221; &#x2014; again", "Ferry “late” — again")]
    [InlineData("<![CDATA[Ferry <b>late</b>]]>", "Ferry late")]
    [InlineData("Fer<b>ry</b> late", "Ferry late")]
    [InlineData("&lt;p&gt;Ferry&lt;/p&gt;&lt;p&gt;late&lt;/p&gt;", "Ferry late")]
    [InlineData("3 &lt; 4 &gt; 2", "3 < 4 > 2")]
    [InlineData("Ferry &unknown; late", "Ferry &unknown; late")]
    [InlineData("  Ferry\n\t late ", "Ferry late")]
    [InlineData("Ferry\u0007late", "Ferry late")]
    [InlineData("<![CDATA[Ferry late", "Ferry late")]
    [InlineData("Ferry <!-- soon --> late", "Ferry late")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;Ferry", "alert(1) Ferry")]
    [InlineData("", null)]
    public void A_title_is_words_without_markup(string title, string? expected) =>
        Assert.Equal(expected, ReadItem($"<title>{title}</title><guid>7</guid>").Title);

    [Fact]
    public void What_atom_calls_text_is_taken_to_the_letter()
    {
        const string feed = """<feed><title>H</title><entry><id>1</id><title type="text">&lt;b&gt; is a tag</title></entry></feed>""";
        Assert.Equal("<b> is a tag", Assert.Single(Parse(feed).Entries).Title);
        const string markup = """
            <feed><title>H</title><entry><id>1</id><title type="xhtml"><div>Ferry <em>late</em></div></title></entry></feed>
            """;
        Assert.Equal("Ferry late", Assert.Single(Parse(markup).Entries).Title);
    }

    [Theory]
    [InlineData("Wed, 05 Mar 2031 12:00:00 GMT", "2031-03-05T12:00:00+00:00")]
    [InlineData("Wed, 05 Mar 2031 12:00:00 +0100", "2031-03-05T12:00:00+01:00")]
    [InlineData("05 Mar 31 12:00 EST", "2031-03-05T12:00:00-05:00")]
    [InlineData("Wed, 5 March 2031 12:00:00 +01:00", "2031-03-05T12:00:00+01:00")]
    [InlineData("Wednesday, 05-Mar-31 12:00:00 UTC", "2031-03-05T12:00:00+00:00")]
    [InlineData("Wed, 05 Mar 2031 12:00:00 GMT+0200", "2031-03-05T12:00:00+02:00")]
    [InlineData("Wed Mar  5 12:00:00 2031", "2031-03-05")]
    [InlineData("Wed Mar  5 12:00:00 UTC 2031", "2031-03-05T12:00:00+00:00")]
    [InlineData("March 5, 2031 1:15 PM PST", "2031-03-05T13:15:00-08:00")]
    [InlineData("Wed, 05 Mar 2031 24:00:00 GMT", "2031-03-06T00:00:00+00:00")]
    [InlineData("Wed, 05 Mar 2031 12:00:60 GMT", "2031-03-05T12:00:59+00:00")]
    [InlineData("2031-03-05T12:00:00Z", "2031-03-05T12:00:00+00:00")]
    [InlineData("2031-03-05T12:00:00.123+05:30", "2031-03-05T12:00:00+05:30")]
    [InlineData("2031-03-05 12:00:00 +0000", "2031-03-05T12:00:00+00:00")]
    [InlineData("2031-03-05T12:00Z", "2031-03-05T12:00:00+00:00")]
    [InlineData("2031-03-05T12:00:00", "2031-03-05")]
    [InlineData("2031-03-05", "2031-03-05")]
    [InlineData("2031/03/05", "2031-03-05")]
    [InlineData("20310305", "2031-03-05")]
    [InlineData("2031-03", "2031-03-01")]
    [InlineData("2031", "2031-01-01")]
    [InlineData("Wed, 05 Mar 2031 12:00:00 XYZ", "2031-03-05")]
    [InlineData("Wed, 05 Mar 2031", "2031-03-05")]
    [InlineData("Wed, 05 Mar 2031 99:99:99 GMT", "2031-03-05")]
    [InlineData("Wed, 32 Mar 2031 12:00:00 GMT", null)]
    [InlineData("0000-00-00 00:00:00", null)]
    [InlineData("03/05/2031", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Dates_are_read_as_they_are_written(string date, string? expected) =>
        Assert.Equal(expected, ReadItem($"<guid>7</guid><pubDate>{date}</pubDate>").Published?.ToString());

    [Theory]
    [InlineData("\n\n  ")]
    [InlineData("\uFEFF")]
    [InlineData("<br />\n<b>Warning</b>: Cannot modify header information in /var/www/feed.php on line 3<br />\n")]
    [InlineData("<!-- cached -->")]
    [InlineData("\0\0")]
    public void What_stands_before_the_feed_does_no_harm(string before) =>
        Assert.Equal("Ferry", Assert.Single(Parse(before + Rss("<title>Ferry</title><guid>7</guid>")).Entries).Title);

    [Theory]
    [InlineData("<rss><channel><item><title>One</title><guid>1</guid><item><title>Two</title><guid>2</guid></channel></rss>")]
    [InlineData("<rss><channel><item><title>One</title><guid>1</guid></item><item><title>Two</title><guid>2")]
    [InlineData("<RSS><Channel><ITEM><Title>One</Title><GUID>1</GUID></ITEM><ITEM><Title>Two</Title><GUID>2</GUID></ITEM></Channel></RSS>")]
    [InlineData("<rss><channel><item><title>One</title></b><guid>1</guid></item></p><item><title>Two</title><guid>2</guid></item>")]
    [InlineData("<rss><channel><item><title>One</title><description><p>It<br>rained</description><guid>1</guid></item>"
        + "<item><title>Two</title><guid>2</guid></item>")]
    [InlineData("<feed><title/><entry><title>One</title><id>1</id></entry><entry><title>Two</title><id>2</id></entry></feed>")]
    [InlineData("<rss><channel><item nourl title='<x>'><title>One</title><guid>1</guid></item>"
        + "<item><title>Two</title><guid>2</guid></item></channel>")]
    [InlineData("<channel><item><title>One</title><guid>1</guid></item><item><title>Two</title><guid>2</guid></item></channel>")]
    public void An_ill_formed_feed_is_read_as_far_as_it_goes(string text)
    {
        var entries = Parse(text).Entries;
        Assert.Equal(["One", "Two"], entries.Select(entry => entry.Title));
        Assert.Equal(["1", "2"], entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("utf-8", "utf-8", "utf-8")]
    [InlineData("utf-8", "iso-8859-1", "iso-8859-1")]
    [InlineData("windows-1252", "utf-8", null)]
    [InlineData("windows-1252", null, "utf-8")]
    [InlineData("iso-8859-15", "iso-8859-15", null)]
    [InlineData("iso-8859-15", null, "iso-8859-15")]
    [InlineData("utf-16", "utf-8", null)]
    [InlineData("utf-16BE", null, null)]
    [InlineData("utf-8", "us-ascii", null)]
    public void A_wrong_label_does_no_harm(string written, string? declared, string? served)
    {
        var declaration = declared is null ? "" : $"<?xml version='1.0' encoding='{declared}'?>";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = declaration + Rss("<title>Fähre verspätet, sagt Frau Møller</title><guid>7</guid>");
        var feed = FeedParser.Parse(Encoding.GetEncoding(written).GetBytes(text), served, _address);
        Assert.Equal("Fähre verspätet, sagt Frau Møller", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void An_id_that_several_entries_share_does_not_hide_them()
    {
        const string items = """
            <item><guid>7</guid><link>/a</link></item><item><guid>7</guid><link>/b</link></item><item><guid>7</guid><link>/a</link></item>
            <item><link>/c</link></item><item><link>/c</link></item><item><title>Late</title></item><item></item>
            """;
        var entries = Parse($"<rss><channel>{items}</channel></rss>").Entries;
        Assert.Equal(["/a", "/b", "/c", null], entries.Select(entry => entry.Link?.AbsolutePath));
        Assert.Equal(4, entries.Select(entry => entry.Key).Distinct().Count());
    }

    [Fact]
    public void An_entry_that_changes_has_another_fingerprint()
    {
        var before = ReadItem("<title>Ferry</title><guid>7</guid>");
        var commented = ReadItem("<title>Ferry</title><guid>7</guid><description>4 comments</description>");
        Assert.Equal(before.Fingerprint(), commented.Fingerprint());
        Assert.NotEqual(before.Fingerprint(), ReadItem("<title>Ferry sinks</title><guid>7</guid>").Fingerprint());
        Assert.NotEqual(before.Fingerprint(),
            ReadItem("<title>Ferry</title><guid>7</guid><pubDate>2031-03-06</pubDate></item>").Fingerprint());
    }

    [Theory]
    [InlineData("<html><body>Not here</body></html>", "There is no feed in it")]
    [InlineData("", "There is no feed in it")]
    [InlineData("Not found", "There is no feed in it")]
    [InlineData("{\"version\": \"2\"}", "There is no feed in it")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\"", "It is not valid JSON at line 1")]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>"
        + "<rss><channel><title>&lol2;</title></channel></rss>", "entities of its own")]
    [InlineData("<!doctype feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed><title>&x;</title></feed>", "entities of its own")]
    public void What_is_no_feed_is_refused_with_a_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FeedException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_elsewhere_is_not_loaded()
    {
        var feed = Parse("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\">" + Rss("<title>&x; late</title><guid>7</guid>"));
        Assert.Equal("&x; late", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void A_feed_without_bounds_is_cut()
    {
        var items = string.Concat(Enumerable.Range(0, 700).Select(number => $"<item><guid>{number}</guid></item>"));
        var feed = Parse($"<rss><channel>{items}</channel></rss>");
        Assert.Equal((FeedLimits.Entries, true), (feed.Entries.Length, feed.IsCut));
        Assert.Throws<FeedException>(() => Parse(new string(' ', FeedLimits.Bytes + 1)));
        var title = Assert.Single(Parse(Rss($"<title>{new string('a', 50_000)}</title><guid>7</guid>")).Entries).Title;
        Assert.Equal(FeedLimits.TitleLength, title?.Length);
    }

    // Each of these would take minutes if the work were more than linear.
    [Theory]
    [InlineData("<a>", 1_000_000)]
    [InlineData("<![CDATA[", 500_000)]
    [InlineData("<!--", 1_000_000)]
    [InlineData("<!", 1_000_000)]
    [InlineData("<?", 1_000_000)]
    [InlineData("<a b=\"", 500_000)]
    [InlineData("<item>", 500_000)]
    [InlineData("</a>", 500_000)]
    [InlineData("&lt;a ", 500_000)]
    [InlineData("<script>", 500_000)]
    [InlineData("<x:a xmlns:x='y'>", 200_000)]
    [InlineData("<!DOCTYPE ", 500_000)]
    public void A_feed_that_is_made_to_hold_up_its_reader_does_not(string piece, int count)
    {
        var text = Rss("<title>Ferry</title><guid>7</guid>")[..^"</channel></rss>".Length] + string.Concat(Enumerable.Repeat(piece, count));
        Assert.Contains("7", Parse(text).Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Deep_elements_are_passed_over_and_what_follows_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 5_000)) + "rain" + string.Concat(Enumerable.Repeat("</div>", 5_000));
        var feed = Parse(
            $"<rss><channel><item><guid>1</guid><description>{deep}</description></item><item><guid>2</guid></item></channel></rss>");
        Assert.Equal(["1", "2"], feed.Entries.Select(entry => entry.Key));
        Assert.Equal("rain", feed.Entries[0].Summary);
    }

    [Fact]
    public void A_page_names_its_feeds()
    {
        const string page = """
            <!doctype html><html><head><link rel="stylesheet" href="/a.css">
            <script>var a = "<link rel='alternate' type='application/rss+xml' href='/no'>"</script>
            <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">
            <LINK REL="alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="atom">
            <link rel="alternate" type="application/rss+xml" href="javascript:a()">
            </head><body></body></html>
            """;
        var feeds = FeedParser.FindLinked(Encoding.UTF8.GetBytes(page), null, new Uri("https://herald.example/news/"));
        Assert.Equal(["https://herald.example/feed.xml", "https://herald.example/news/atom"], feeds.Select(feed => feed.AbsoluteUri));
    }

    [Theory]
    [InlineData("https://a.example/feed", "https://a.example/feed")]
    [InlineData(" http://a.example/feed ", "http://a.example/feed")]
    [InlineData("a.example/feed", "https://a.example/feed")]
    [InlineData("ftp://a.example/feed", null)]
    [InlineData("https://u:p@a.example/feed", null)]
    [InlineData("my feed", null)]
    [InlineData("", null)]
    public void An_address_is_taken_as_people_give_it(string text, string? expected) => Assert.Equal(expected, FeedAddress.Find(text));

    private static FeedEntry ReadItem(string inner) => Assert.Single(Parse(Rss(inner)).Entries);

    private static string Rss(string item) => $"<rss version='2.0'><channel><title>Herald</title><item>{item}</item></channel></rss>";

    private static Feed Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, _address);
}
