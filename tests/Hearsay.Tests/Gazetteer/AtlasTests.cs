using Hearsay.Gazetteer;
using Hearsay.Languages;

namespace Hearsay.Tests.Gazetteer;

public class AtlasTests
{
    private static readonly Atlas _atlas = Atlas.Load();

    [Theory]
    [InlineData("Seoul", "Seoul", "KR")]
    [InlineData("Köln", "Köln", "DE")]
    [InlineData("Cologne", "Cologne", "DE")]
    [InlineData("Bombay", "Mumbai", "IN")]
    [InlineData("St. Louis", "St. Louis", "US")]
    [InlineData("SAINT PETERSBURG", "Saint Petersburg", "RU")]
    [InlineData("the", null, null)]
    [InlineData("Ill.", "Illinois", "US")]
    [InlineData("Va.", "Virginia", "US")]
    [InlineData("Tatarstan", "Tatarstan", "RU")]
    [InlineData("Downtown Fresno", "Fresno", "US")]
    [InlineData("City of Rotterdam", "Rotterdam", "NL")]
    [InlineData("Shaanxi Province", "Shaanxi", "CN")]
    [InlineData("Al-Fashir", "El Fasher", "SD")]
    [InlineData("Bronx", "The Bronx", "US")]
    [InlineData("South Plaza", null, null)]
    [InlineData("", null, null)]
    [InlineData("\ud800", null, null)]
    public void A_name_means_first_what_is_most_prominent(string name, string? expected, string? country)
    {
        var places = _atlas.Find(name);
        Assert.Equal((expected, country), (places.FirstOrDefault()?.Name, places.FirstOrDefault()?.Country));
        Assert.True(places.Length <= Atlas.MostPlaces);
    }

    [Fact]
    public void Namesakes_lie_in_their_regions_and_counties()
    {
        var springfields = _atlas.Find("Springfield");
        Assert.True(springfields.Select(place => place.Region).Distinct().Count() > 10);
        var county = _atlas.Find("Lamar County").Single(place => place.Region == _atlas.Find("Texas")[0].Region);
        Assert.Contains(_atlas.Find("Paris"), place => place.County == county.County);
    }

    [Theory]
    [InlineData("St. Mary’s", "saint marys")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Xi'an", "xian")]
    [InlineData("Saint-Malo", "saint malo")]
    [InlineData("  Al  Fashir ", "al fashir")]
    [InlineData("Cafe\u0301", "cafe")]
    public void Names_are_folded(string name, string expected) => Assert.Equal(expected, PlaceKey.Fold(name));

    [Fact]
    public void Every_row_of_the_tables_lies_on_the_map()
    {
        var index = PlaceIndex.Load();
        Assert.InRange(index.Count, 200_000, 300_000);
        foreach (var name in (string[])["Antarctica", "Korean Peninsula", "Wembley", "Fiji", "Hudson Bay"])
        {
            var place = Assert.Single(LandTable.Load(index).Find(name));
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
        }
    }

    [Fact]
    public void Exonyms_name_towns_that_the_gazetteer_has() => Assert.Empty(
        TsvTable.Read("English/exonyms.tsv", 4).Where(row => !_atlas.Find(row[0]).Any(place => place.Country == row[2]))
            .Select(row => row[0]));
}
