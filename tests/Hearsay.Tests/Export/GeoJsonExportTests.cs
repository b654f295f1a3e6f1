using System.Text.Json;
using Hearsay.Export;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace Hearsay.Tests.Export;

public class GeoJsonExportTests
{
    private static readonly JsonSerializerOptions _options = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public void The_happenings_of_reports_are_as_they_were_and_hold_against_the_schema()
    {
        var export = new GeoJsonExport(ExportSample.Options);
        var text = ExportSample.Write(export, ExportSample.Blog(), new ExportedReading(Placed()));
        Golden.Hold("events.geojson", text);
        Schema.Hold("geojson", text);
        Assert.Equal(export.RowCount, Read(text).Count);
    }

    [Fact]
    public void A_known_reader_finds_the_place_east_and_north()
    {
        var feature = Read(ExportSample.Write(new GeoJsonExport(ExportSample.Options), new ExportedReading(Placed())))[0];
        Assert.Equal((34.76171, -0.10221), (feature.Geometry.Coordinate.X, feature.Geometry.Coordinate.Y));
        Assert.Equal("Kisumu", feature.Attributes["place"]);
        Assert.Equal("day", feature.Attributes["datePrecision"]);
    }

    [Fact]
    public void What_has_no_place_has_no_geometry()
    {
        var features = Read(ExportSample.Write(new GeoJsonExport(ExportSample.Options), new ExportedReading(FactReading.Make())));
        Assert.Equal(2, features.Count);
        Assert.All(features, feature => Assert.Null(feature.Geometry));
    }

    [Fact]
    public void Mentions_of_one_happening_are_one_feature_with_all_its_origins_and_conflicts()
    {
        var reading = Placed() with
        {
            Origins = [new Origin("Ana Ruiz", EntityKind.Person, [0]), new Origin("Ben Osei", EntityKind.Person, [1])],
        };
        var text = ExportSample.Write(new GeoJsonExport(ExportSample.Options), new ExportedReading(reading));
        using var document = JsonDocument.Parse(text);
        var properties = document.RootElement.GetProperty("features")[0].GetProperty("properties");
        Assert.Equal(2, properties.GetProperty("mentions").GetInt32());
        Assert.Equal("[\"Ana Ruiz\",\"Ben Osei\"]", properties.GetProperty("origins").GetRawText());
        Assert.Equal("number", properties.GetProperty("conflicts")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Nothing_read_is_a_collection_of_nothing()
    {
        var nothing = new ExportedReading(new Reading { Article = new Article { Text = "" } });
        var text = ExportSample.Write(new GeoJsonExport(new ExportOptions()), nothing);
        Schema.Hold("geojson", text);
        Assert.Empty(Read(text));
    }

    private static Reading Placed()
    {
        var reading = FactReading.Make();
        return reading with { Events = [reading.Events[0] with { Place = 0 }, .. reading.Events[1..]] };
    }

    private static FeatureCollection Read(string text) => JsonSerializer.Deserialize<FeatureCollection>(text, _options)!;
}
