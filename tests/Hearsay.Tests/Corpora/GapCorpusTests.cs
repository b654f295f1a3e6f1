using System.IO.Compression;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class GapCorpusTests
{
    private const string Header = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL";

    [Fact]
    public void Offsets_lead_to_the_words_after_a_sign_of_two_units_too()
    {
        var row = Assert.Single(
            Read("test-1\t𝄞 Ann Bell met Eve. She left.\tShe\t20\tAnn Bell\t2\tFALSE\tEve\t15\tTRUE\thttp://example.org"));
        Assert.Equal("She", row.Text[row.Pronoun.Start..row.Pronoun.End]);
        Assert.Equal("Ann Bell", row.Text[row.A.Start..row.A.End]);
        Assert.Equal("Eve", row.Text[row.B.Start..row.B.End]);
        Assert.False(row.IsA);
        Assert.True(row.IsB);
    }

    [Theory]
    [InlineData("test-1\tAnn met Eve. She left.\tShe\t13\tAnn\t0\tFALSE\tEve", "8 were found")]
    [InlineData("test-1\tAnn met Eve. She left.\tShe\t12\tAnn\t0\tFALSE\tEve\t8\tTRUE\t-", "'She' was expected at offset 12 of test-1")]
    public void A_wrong_row_says_what_is_wrong(string row, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Read(row)).Message, StringComparison.Ordinal);

    private static List<GapRow> Read(string row)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest)))
                file.Write($"{Header}\n{row}\n");
            return [.. GapCorpus.Read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
