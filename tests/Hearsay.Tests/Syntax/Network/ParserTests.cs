using Hearsay.Syntax;
using Hearsay.Tests.Networks;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Syntax;

public class ParserTests
{
    private static readonly InventedNews _news = InventedNews.Write(seed: 1, articleCount: 30);
    private static readonly Parser _parser = new(SmallNetworks.Draw(_news, SmallNetworks.Syntax).Model);

    [Fact]
    public void Threads_that_parse_at_the_same_time_get_the_bits_that_one_gets_alone()
    {
        CorpusSentence[] sentences = [.. _news.Trees];
        string[] alone = [.. sentences.Select(sentence => Dump([sentence]))];
        for (var round = 0; round < 5; round++)
            Assert.Equal(alone, sentences.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(sentence => Dump([sentence])));
    }

    [Fact]
    public void A_sentence_among_others_gets_the_bits_that_it_gets_alone()
    {
        string[] alone = [.. _news.Trees.Select(sentence => Dump([sentence]))];
        Assert.Equal(string.Concat(alone), Dump([.. _news.Trees]));
    }

    // Tags, heads within the sentence, names and states of all words.
    private static string Dump(CorpusSentence[] parts)
    {
        var (text, spans) = JoinedWords.Of(parts.SelectMany(part => part.Words).Select(word => word.Form));
        var sentences = new List<Sentence>();
        foreach (var part in parts)
            sentences.Add(new Sentence(default, sentences.Count == 0 ? 0 : sentences[^1].EndToken, part.Words.Length, 0));
        var words = _parser.Parse(text, spans, sentences);
        var state = new float[words.States.Width];
        return string.Concat(sentences.SelectMany(sentence => Enumerable.Range(sentence.FirstToken, sentence.TokenCount).Select(index =>
        {
            words.States.Read(index, state);
            var token = words.Tokens[index];
            var head = token.Head < 0 ? -1 : token.Head - sentence.FirstToken;
            return $"{token.Lemma} {token.Xpos} {head} {token.Relation} {string.Join(' ', state)}\n";
        })));
    }
}
