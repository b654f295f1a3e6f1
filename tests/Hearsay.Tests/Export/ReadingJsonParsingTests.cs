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

    [Fact]
    public void An_age_beside_a_name_is_parsed()
    {
        var age = new Age(new TextSpan(10, 12), 24);
        var reading = new Reading
        {
            Article = new Article { Text = "Ava Renn, 24, rowed." },
            Entities = [new Entity("Ava Renn", EntityKind.Person, null, [new Mention(new TextSpan(0, 8), MentionForm.Name)]) { Age = age }],
        };
        Assert.Equal(age, Assert.Single(ReadingJson.Parse(ReadingJson.Write(reading)).Entities).Age);
    }

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

    [Theory]
    [InlineData("\"start\":0,\"end\":31", "\"start\":0,\"end\":3131", "A span of blocks ends at 3131")]
    [InlineData("\"entity\":0", "\"entity\":12", "An attribution points at row 12 of 2")]
    [InlineData("\"attributions\":[0]", "\"attributions\":[44]", "An origin points at row 44 of 3")]
    public void What_points_nowhere_is_refused(string right, string wrong, string message)
    {
        var json = ReadingJson.Write(SampleReading.Make());
        Assert.Contains(right, json, StringComparison.Ordinal);
        var failure = Assert.Throws<InvalidDataException>(() => ReadingJson.Parse(json.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private static void Check(Reading reading)
    {
        var json = ReadingJson.Write(reading);
        Assert.Equal(json, ReadingJson.Write(ReadingJson.Parse(json)));
    }
}
