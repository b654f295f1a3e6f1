using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class SyntaxReaderTests
{
    private static readonly SyntaxReader Syntax = SyntaxReader.Load();

    [Fact]
    public void Furniture_has_no_sentences()
    {
        const string text = "The wall fell.\n\nRELATED: Harbour chief quits";
        SyntaxLayer layer = Syntax.Read(Article(text, BlockKind.Paragraph, BlockKind.Promo));

        Assert.Equal("The wall fell.", text[layer.Sentences.Single().Span.Start..layer.Sentences.Single().Span.End]);
        Assert.Equal(4, layer.Tokens.Length);
    }

    [Fact]
    public void A_sentence_ends_with_its_block()
    {
        SyntaxLayer layer = Syntax.Read(Article("Harbour Chief Quits\n\nThe wall fell", BlockKind.Headline, BlockKind.Paragraph));

        Assert.Equal([(0, 3), (3, 3)], layer.Sentences.Select(sentence => (sentence.FirstToken, sentence.TokenCount)));
        Assert.Equal([0, 1], layer.Sentences.Select(sentence => sentence.Block));
    }

    [Fact]
    public void An_article_without_text_has_an_empty_layer() => Assert.Empty(Syntax.Read(new Article { Text = "" }).Tokens);

    [Fact]
    public void The_same_article_gives_the_same_tokens()
    {
        Article article = Article("Prado said the sailors hadn't left.", BlockKind.Paragraph);
        Assert.Equal(Syntax.Read(article).Tokens, SyntaxReader.Load().Read(article).Tokens);
    }

    private static Article Article(string text, params BlockKind[] kinds)
    {
        List<Block> blocks = [];
        var start = 0;
        foreach ((var paragraph, BlockKind kind) in text.Split("\n\n").Zip(kinds))
        {
            blocks.Add(new Block(kind, new TextSpan(start, start + paragraph.Length)));
            start += paragraph.Length + 2;
        }

        return new Article { Text = text, Blocks = [.. blocks] };
    }
}
