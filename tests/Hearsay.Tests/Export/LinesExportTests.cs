using System.Text.Json;
using Hearsay.Export;
using Hearsay.Tests.Stories;

namespace Hearsay.Tests.Export;

public class LinesExportTests
{
    [Fact]
    public void The_line_of_a_report_is_as_it_was_and_holds_against_the_schema()
    {
        Golden.Hold("readings.jsonl", new LinesExport(ExportSample.Options).Write(new ExportedReading(SampleReading.Make())));
        var line = new LinesExport(ExportSample.Options).Write(ExportSample.Blog());
        Schema.Hold("reading", line);
        Assert.Equal(ReadingJson.Write(ExportSample.Blog().Reading), ReadingJson.Write(ReadingJson.Parse(line)));
    }

    [Fact]
    public void A_line_without_text_holds_against_the_schema_and_keeps_the_hash()
    {
        var reading = new ExportedReading(SampleReading.Make());
        var line = new LinesExport(ExportSample.Options with { HasText = false }).Write(reading);
        Schema.Hold("reading", line);
        using var document = JsonDocument.Parse(line);
        var article = document.RootElement.GetProperty("article");
        Assert.Equal(("", reading.Hash), (article.GetProperty("text").GetString(), article.GetProperty("sha256").GetString()));
        Assert.Equal(
            reading.Reading.Article.Text.Length, document.RootElement.GetProperty("export").GetProperty("textLength").GetInt32());
        Assert.Throws<InvalidDataException>(() => ReadingJson.Parse(line));
    }

    [Fact]
    public void A_story_is_a_line_that_holds_against_its_schema()
    {
        var story = Assert.Single(StoryReader.Read(
        [
            InventedReport.Of("a", "Radio Tarn", "2031-03-04", InventedReport.Mill),
            InventedReport.Of("b", "Post", "2031-03-05", InventedReport.Mill),
        ]));
        var export = new LinesExport(ExportSample.Options);
        var line = export.WriteStory(StoryJson.Write(story), Permalink.OfStoryState("ab"));
        Schema.Hold("story", line);
        Assert.Contains("\"permalink\":\"http://127.0.0.1:8517/story/ab\"", line, StringComparison.Ordinal);
        Assert.Equal(1, export.RowCount);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8517", "http://127.0.0.1:8517/text/ab/1-2#words")]
    [InlineData("https://desk.example/hearsay/", "https://desk.example/hearsay/text/ab/1-2#words")]
    public void A_permalink_stands_under_the_address_of_the_desk(string site, string expected) =>
        Assert.Equal(expected, Permalink.At(new Uri(site), Permalink.OfWords("ab", new TextSpan(1, 2))));
}
