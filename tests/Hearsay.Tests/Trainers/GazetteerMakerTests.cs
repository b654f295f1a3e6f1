using Hearsay.Gazetteer;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class GazetteerMakerTests
{
    private static readonly City _quayton = new("Quayton", "US", 5_000)
    {
        Number = 7,
        Region = "TX",
        Feature = "PPLA",
        Latitude = 31.5,
        Longitude = -95.25,
    };

    [Fact]
    public void One_town_in_two_lists_is_one_with_the_traits_of_both()
    {
        var listed = new City("QUAYTON", "US", 0) { Region = "TX", County = "001", Latitude = 31.51, Longitude = -95.26 };
        var town = Assert.Single(TownMerger.Merge([_quayton], [listed]));
        Assert.Equal(_quayton with { County = "001" }, town);
    }

    [Fact]
    public void A_town_under_another_name_keeps_both_names()
    {
        var renamed = new City("Kaaistad", "US", 0) { Region = "TX", County = "001", Latitude = 31.5, Longitude = -95.25 };
        var towns = TownMerger.Merge([_quayton], [renamed]);
        Assert.Equal([("Quayton", 7, 5_000L), ("Kaaistad", 7, 5_000L)], towns.Select(town => (town.Name, town.Number, town.Population)));
    }

    [Fact]
    public void A_namesake_far_away_is_another_town()
    {
        var namesake = new City("Quayton", "US", 0) { Region = "OH", Latitude = 40, Longitude = -83 };
        Assert.Equal(2, TownMerger.Merge([_quayton], [namesake]).Count);
    }

    [Fact]
    public void What_is_packed_is_found_again()
    {
        City[] towns = [_quayton with { County = "001" }, new("Øvre Ås", "NO", 300) { Region = "07", Latitude = 60, Longitude = 10 }];
        var bytes = GazetteerMaker.Make(
            towns,
            [new NamedRegion("NO.07", "Quay Province"), new NamedRegion("NO.08", "Empty")],
            [new NamedRegion("US.TX.001", "Dock County")]);
        var index = PlaceIndex.From(ModelFile.Read(bytes, "test", PlaceTensors.Fingerprint));
        Assert.Equal(4, index.Count);
        Assert.Equal("Quayton Seat US 1 7 31.5 -95.25", Find(index, "QUAYTON"));
        Assert.Equal("Øvre Ås Town NO 2  60 10", Find(index, "Ovre As"));
        Assert.Equal("Quay Province Province NO 2  60 10", Find(index, "Quay"));
        Assert.Equal("Dock County County US 1  31.5 -95.25", Find(index, "Dock County"));
        Assert.Equal("", Find(index, "Empty"));
        Assert.Equal((1, 2, 0), (index.RegionOf("US.TX"), index.RegionOf("NO.07"), index.RegionOf("NO.08")));
    }

    private static string Find(PlaceIndex index, string name)
    {
        List<MapPlace> places = [];
        index.Find(name, places);
        return string.Join("; ", places.Select(place => FormattableString.Invariant(
            $"{place.Name} {place.Class} {place.Country} {place.Region} {place.GeoNames} {place.Latitude} {place.Longitude}")));
    }
}
