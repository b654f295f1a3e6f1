using Hearsay.Store;

namespace Hearsay.EndToEnd.Store;

public class HostTests
{
    [Theory]
    [InlineData("https://www.herald.example/a?b=c", "herald.example")]
    [InlineData("https://web.archive.org/web/20260304000000/https://www.herald.example/a", "herald.example")]
    [InlineData("https://archive.ph/2026/http://herald.example/", "herald.example")]
    [InlineData("https://archive.ph/abcd", "archive.ph")]
    [InlineData("https://notarchive.org/https://other.example/", "notarchive.org")]
    [InlineData("ftp://herald.example/", null)]
    [InlineData("herald", null)]
    [InlineData(null, null)]
    public void The_host_is_that_of_the_publisher(string? url, string? host) => Assert.Equal(host, Host.Find(url));
}
