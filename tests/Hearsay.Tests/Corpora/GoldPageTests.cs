using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class GoldPageTests
{
    private static readonly string[] Hosts = [.. Enumerable.Range(0, 600).Select(index => $"post{index}.example")];

    [Fact]
    public void About_one_site_in_three_is_kept_for_checking() =>
        Assert.InRange(Hosts.Count(host => new GoldPage("", host, "", []).IsCheck), 150, 250);

    [Fact]
    public void All_pages_of_a_site_are_on_one_side() =>
        Assert.All(Hosts, host => Assert.Equal(new GoldPage("a", host, "x", []).IsCheck, new GoldPage("b", host, "y", []).IsCheck));

    [Fact]
    public void Every_fold_has_sites() =>
        Assert.Equal([0, 1, 2, 3, 4], Hosts.Select(host => new GoldPage("", host, "", []).Fold(5)).Distinct().Order());

    [Theory]
    [InlineData("https://www.Harbourpost.example/a", "harbourpost.example")]
    [InlineData("no address", "")]
    [InlineData(null, "")]
    public void The_host_of_a_page_is_that_of_its_address(string? url, string host) => Assert.Equal(host, PageCorpus.HostOf(url));
}
