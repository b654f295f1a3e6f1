using System.IO.Compression;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class BabeCorpusTests
{
    [Fact]
    public void Quoted_cells_keep_their_marks_and_sentences_without_agreement_are_left_out()
    {
        var rows = Read(
            "text;topic;label_opinion\n\"A \"\"fine\"\" day; it rained.\";x;Entirely factual\nShame on them.;x;Expresses writer’s opinion\n"
            + "It fell, sadly.;x;Somewhat factual but also opinionated\nWho knows.;x;No agreement\n");
        Assert.Equal(["A \"fine\" day; it rained.", "Shame on them.", "It fell, sadly."], rows.Select(row => row.Text));
        Assert.Equal([false, true, null], rows.Select(row => row.IsOpinion));
    }

    [Theory]
    [InlineData("text;label\nIt rained.;x\n", "columns text and label_opinion were expected, text, label were found")]
    [InlineData("text;label_opinion\nIt rained.;Perhaps\n", "'Perhaps' was found")]
    public void A_wrong_table_says_what_is_wrong(string table, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Read(table)).Message, StringComparison.Ordinal);

    private static List<OpinionSentence> Read(string table)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) file.Write(table);
            return [.. BabeCorpus.Read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
