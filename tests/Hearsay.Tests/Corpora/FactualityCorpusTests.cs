using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class FactualityCorpusTests
{
    [Fact]
    public void Words_are_put_together_as_print_has_them_and_labels_keep_to_theirs()
    {
        const string Targets = """[{"span1": [3, 4], "label": -2.6}, {"span1": [10, 11], "label": 3.0}]""";
        var sentence = Assert.Single(Read($$"""{"text": "`` He did n't pay $ 3 , '' she said .", "targets": {{Targets}}}"""));
        Assert.Equal("“He didn't pay $3,” she said.", sentence.Text);
        Assert.Equal(["n't", "said"], sentence.Events.Select(pair => sentence.Text[pair.Word.Start..pair.Word.End]));
        Assert.Equal([-2.6, 3], sentence.Events.Select(pair => pair.Label));
    }

    [Theory]
    [InlineData("""{"text": "He left ."}""")]
    [InlineData("""{"text": "He left .", "targets": [{"span1": [2, 9], "label": 3}]}""")]
    [InlineData("""{"text": "He left .", "targets": [{"span1": [2, 3]}]}""")]
    [InlineData("""{"text": null, "targets": []}""")]
    [InlineData("He left.")]
    public void A_line_that_is_no_sentence_says_which(string row) =>
        Assert.Contains("'test 1' is none", Assert.Throws<InvalidDataException>(() => Read(row)).Message, StringComparison.Ordinal);

    private static List<FactualitySentence> Read(string row)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, row + "\n");
            return [.. FactualityCorpus.Read(path, "test")];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
