using Hearsay.Export;
using Hearsay.Tests.House;

namespace Hearsay.Tests.Export;

public class ReadingJsonParsingTests
{
    private static readonly Reader _reader = Reader.Load();

    [Fact]
    public void A_full_reading_is_the_same_when_it_was_parsed_and_written_again() => Check(SampleReading.Make());

    [Fact]
    public void Every_sample_is_the_same_when_it_was_parsed_and_written_again()
    {
        foreach (var path in Repository.FilesUnder("samples", "*.html")) Check(_reader.Read(_reader.Open(Repository.Read(path))));
    }

    [Fact]
    public void An_empty_reading_is_parsed() => Check(new Reading { Article = new Article { Text = "" } });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"format\": \"hearsay.reading/2\"}")]
    [InlineData("{\"format\": \"hearsay.reading/1\"}")]
    [InlineData("{\"format\": \"hearsay.reading/1\", \"article\": 7}")]
    public void Another_format_is_refused(string json)
    {
        var failure = Assert.Throws<InvalidDataException>(() => ReadingJson.Parse(json));
        Assert.Contains("Expected a line of hearsay.reading/1", failure.Message, StringComparison.Ordinal);
    }

    private static void Check(Reading reading)
    {
        var json = ReadingJson.Write(reading);
        Assert.Equal(json, ReadingJson.Write(ReadingJson.Parse(json)));
    }
}
