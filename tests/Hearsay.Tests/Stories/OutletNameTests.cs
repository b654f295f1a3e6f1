using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class OutletNameTests
{
    [Theory]
    [InlineData("The New York Times", "New York Times")]
    [InlineData("Fox News", "www.foxnews.com")]
    [InlineData("the Associated Press", "AP")]
    [InlineData("latimesblogs.latimes.com:80", "latimes.com")]
    [InlineData("bbc.co.uk", "BBC")]
    [InlineData("tarnpost.example/2031/a.html", "Tarnpost")]
    [InlineData("Outlet 5", "outlet 5")]
    public void An_outlet_is_known_by_any_of_its_names(string one, string other) =>
        Assert.Equal(OutletName.KeyOf(one), OutletName.KeyOf(other));

    [Theory]
    [InlineData("Outlet 5", "Outlet 58")]
    [InlineData("Dunmere Press", "Dunmere Post")]
    [InlineData("news.go.com", "sports.go.com")]
    [InlineData("fisheries.gov.uk", "harbours.gov.uk")]
    [InlineData("www.gov.uk", "www.org.uk")]
    public void Two_outlets_are_told_apart(string one, string other) => Assert.NotEqual(OutletName.KeyOf(one), OutletName.KeyOf(other));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("?!")]
    public void No_name_has_no_key(string? name) => Assert.Equal("", OutletName.KeyOf(name));
}
