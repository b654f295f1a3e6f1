using Hearsay.Store.Visits;

namespace Hearsay.EndToEnd.Feeds;

public class RobotsFileTests
{
    private const string Own = "User-agent: hearsay\n";

    // The examples of RFC 9309 among others; the token is another here.
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nAllow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: HearSay/2.0 (news)\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: hearsay", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: hearsay", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: hearsaybot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: hearsay\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: hearsay\nSitemap: https://a.example/s\nUser-agent: other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: hearsay\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: hearsay\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /b", "/b", false)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("user-AGENT : hearsay \r dISALLOW :/a # because\rfoo\r\n", "/a", false)]
    [InlineData("\uFEFFUser-agent: hearsay\nDisallow: /a", "/a", false)]
    [InlineData("<html><body>Disallow: /</body></html>", "/a", true)]
    [InlineData(Own + "Disallow: /", "/robots.txt", true)]
    [InlineData(Own + "Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/disallowed.gif", false)]
    [InlineData(Own + "Allow: /example/page/\nDisallow: /example/", "/example/page/a", true)]
    [InlineData(Own + "Disallow: /page\nAllow: /page", "/page", true)]
    [InlineData(Own + "Allow: /p\nDisallow: /page", "/page", false)]
    [InlineData(Own + "Disallow: /fish", "/fish.html", false)]
    [InlineData(Own + "Disallow: /fish", "/Fish", true)]
    [InlineData(Own + "Disallow: /fish/", "/fish", true)]
    [InlineData(Own + "Disallow: /*.php", "/folder/file.php?a", false)]
    [InlineData(Own + "Disallow: /*.php$", "/file.php?a", true)]
    [InlineData(Own + "Disallow: /*.php$", "/file.php", false)]
    [InlineData(Own + "Disallow: /*.php$", "/file.php.php", false)]
    [InlineData(Own + "Disallow: /fish*.php", "/fishheads/catfish.php?a=1", false)]
    [InlineData(Own + "Disallow: /a*b*c", "/axbx", true)]
    [InlineData(Own + "Disallow: /a*b*c", "/axbxc/d", false)]
    [InlineData(Own + "Disallow: /a$", "/a", false)]
    [InlineData(Own + "Disallow: /a$", "/a/b", true)]
    [InlineData(Own + "Disallow: /a*$", "/a/b", false)]
    [InlineData(Own + "Disallow: *", "/a", false)]
    [InlineData(Own + "Disallow: /*\nAllow: /$", "/", true)]
    [InlineData(Own + "Disallow: /a$b", "/a$b", false)]
    [InlineData(Own + "Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-*.html", false)]
    [InlineData(Own + "Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-b.html", true)]
    [InlineData(Own + "Disallow: /path/foo-%24", "/path/foo-$", false)]
    [InlineData(Own + "Disallow: /foo/bar?baz=http://foo.bar", "/foo/bar?baz=http%3A%2F%2Ffoo.bar", false)]
    [InlineData(Own + "Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false)]
    [InlineData(Own + "Disallow: /foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", false)]
    [InlineData(Own + "Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData(Own + "Disallow: /a%2Fb", "/a/b", true)]
    [InlineData(Own + "Disallow: /100%", "/100%", false)]
    public void The_longest_rule_decides(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsFile.Parse(file, "hearsay").IsAllowed(new Uri("https://a.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5.0)]
    [InlineData("User-agent: *\nCrawl-delay: 5\n\nUser-agent: hearsay\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 5\n\nUser-agent: hearsay\nDisallow: /a", null)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -5", null)]
    [InlineData("User-agent: *\nCrawl-delay: 999999999999999999999", 86400.0)]
    [InlineData("Crawl-delay: 5", null)]
    public void The_pause_that_is_asked_for_is_known(string file, double? seconds) =>
        Assert.Equal(seconds, RobotsFile.Parse(file, "hearsay").Delay?.TotalSeconds);

    [Fact]
    public void Rules_that_are_made_to_hold_up_their_reader_do_not()
    {
        var rule = "Disallow: /" + string.Concat(Enumerable.Repeat("*a", 200)) + "*b$\n";
        var file = RobotsFile.Parse(Own + string.Concat(Enumerable.Repeat(rule, RobotsFile.MaxBytes / rule.Length)), "hearsay");
        Assert.True(file.IsAllowed(new Uri("https://a.example/" + new string('a', 4_000))));
    }
}
