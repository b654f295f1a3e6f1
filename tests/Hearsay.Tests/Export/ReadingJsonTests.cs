using System.Text.Json;
using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class ReadingJsonTests
{
    [Fact]
    public void A_full_reading_holds_against_the_schema() => Schema.Hold("reading", ReadingJson.Write(SampleReading.Make()));

    [Fact]
    public void An_empty_reading_holds_against_the_schema() =>
        Schema.Hold("reading", ReadingJson.Write(new Reading { Article = new Article { Text = "" } }));

    [Fact]
    public void A_reading_is_one_line_and_curly_quotes_stay_readable()
    {
        var json = ReadingJson.Write(SampleReading.Make());
        Assert.DoesNotContain('\n', json);
        Assert.Contains("“The engine room was already burning,”", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribution_is_written_with_all_its_parts()
    {
        using var document = JsonDocument.Parse(ReadingJson.Write(SampleReading.Make()));
        var text = document.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        var attribution = document.RootElement.GetProperty("attributions")[0];
        Assert.Equal("a port official named Ana Ruiz", Words(attribution.GetProperty("source")));
        Assert.Equal("told", Words(attribution.GetProperty("cue")));
        Assert.Equal("direct", attribution.GetProperty("manner").GetString());
        Assert.Equal("councillors", Words(attribution.GetProperty("recipient")));
        Assert.Equal("Gazette", attribution.GetProperty("via")[0].GetProperty("name").GetString());
        Assert.Equal("https://gazette.example/fire", attribution.GetProperty("via")[0].GetProperty("url").GetString());
        Assert.Equal(0.8765, attribution.GetProperty("confidence").GetDouble());

        string Words(JsonElement part)
        {
            var span = part.GetProperty("spans")[0];
            return text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
        }
    }

    [Fact]
    public void A_missing_source_is_null_and_a_denial_negative()
    {
        using var document = JsonDocument.Parse(ReadingJson.Write(SampleReading.Make()));
        var attributions = document.RootElement.GetProperty("attributions");
        Assert.Equal(JsonValueKind.Null, attributions[2].GetProperty("source").ValueKind);
        Assert.Equal("negative", attributions[1].GetProperty("polarity").GetString());
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_a_replacement_character()
    {
        var reading = new Reading { Article = new Article { Text = "a\ud800b", Metadata = new ArticleMetadata { Title = "\udc00" } } };
        using var document = JsonDocument.Parse(ReadingJson.Write(reading));
        Assert.Equal("a\ufffdb", document.RootElement.GetProperty("article").GetProperty("text").GetString());
        Assert.Equal("\ufffd", document.RootElement.GetProperty("article").GetProperty("title").GetString());
    }
}
