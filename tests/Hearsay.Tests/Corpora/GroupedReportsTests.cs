using System.IO.Compression;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public sealed class GroupedReportsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-grouped").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_report_filed_twice_counts_for_the_first_by_date()
    {
        var path = Write(
            """{"id": "a", "published": "2031-02-02", "incident": "two"}""",
            """{"id": "a", "published": "2031-02-01", "incident": "one"}""");
        Assert.Equal("one", GroupedReports.ReadIncidents(path)["a"]);
    }

    [Fact]
    public void A_damaged_line_is_told_with_the_file()
    {
        var path = Write("{");
        var problem = Assert.Throws<InvalidDataException>(() => GroupedReports.ReadIncidents(path));
        Assert.StartsWith(path, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_halves_of_a_topic_are_two_stories()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "7"));
        foreach (var name in (string[])["7_1ecb.xml", "7_2ecb.xml", "7_1ecbplus.xml"])
            File.WriteAllText(Path.Combine(_folder, "7", name), "<Document/>");

        Assert.Equal(["7ecb", "7ecb", "7ecbplus"], GroupedReports.ReadTopics(_folder).Values.Order(StringComparer.Ordinal));
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, "reports.jsonl.gz");
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionMode.Compress));
        foreach (var line in lines) writer.WriteLine(line);
        return path;
    }
}
