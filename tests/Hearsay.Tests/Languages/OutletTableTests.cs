using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class OutletTableTests
{
    [Theory]
    [InlineData("CBS", "CBS News")]
    [InlineData("The Associated Press", "Associated Press")]
    [InlineData("AP", "Associated Press")]
    [InlineData("the Independent", "Independent")]
    [InlineData("U.K. Independent", "Independent")]
    [InlineData("The Age", "Age")]
    public void An_outlet_is_found_by_any_of_its_names(string name, string expected)
    {
        Assert.True(OutletTable.English.TryFind(name, out var outlet));
        Assert.Equal(expected, outlet.Name);
    }

    [Theory]
    [InlineData("Times")]
    [InlineData("Age")]
    [InlineData("Springfield")]
    public void A_word_of_its_own_is_no_outlet_without_the(string name) => Assert.False(OutletTable.English.Is(name));

    [Theory]
    [InlineData("Springfield Herald")]
    [InlineData("Daily Lantern")]
    [InlineData("Harbour News Agency")]
    [InlineData("example.com")]
    public void A_name_of_the_shape_of_an_outlet_is_one(string name) => Assert.True(OutletTable.English.Is(name));
}
