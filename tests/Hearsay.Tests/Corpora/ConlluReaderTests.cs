using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class ConlluReaderTests
{
    private const string Two = """
        # newdoc id = sample
        1-2	don't	_	_	_	_	_	_	_	_
        1	do	do	AUX	VBP	_	0	root	_	_
        2	n't	not	PART	RB	_	1	advmod	_	_
        2.1	sail	sail	VERB	VB	_	_	_	_	_

        # newdoc id = GUM_news_korea
        1	No	no	INTJ	UH	_	0	root	_	_

        """;

    [Fact]
    public void The_words_of_a_contraction_are_read_and_its_surface_is_not() =>
        Assert.Equal(["do", "n't"], Read(Two, ConlluReader.ReadTraining).Single().Words.Select(word => word.Form));

    [Fact]
    public void Documents_that_are_held_out_are_never_trained_on()
    {
        Assert.DoesNotContain(Read(Two, ConlluReader.ReadTraining), sentence => HeldOut.Has(sentence.Document));
        Assert.Contains(Read(Two, ConlluReader.Read), sentence => HeldOut.Has(sentence.Document));
    }

    [Fact]
    public void Ten_documents_are_held_out_and_four_of_them_are_news()
    {
        Assert.Equal(10, HeldOut.Documents.Distinct().Count());
        Assert.Equal(4, HeldOut.Documents.Count(document => document.StartsWith("GUM_news_", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_with_too_few_columns_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Read("1\tdo\tdo\n", ConlluReader.Read));

    private static List<CorpusSentence> Read(string text, Func<string, IEnumerable<CorpusSentence>> read)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".conllu");
        File.WriteAllText(path, text);
        try
        {
            return [.. read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
