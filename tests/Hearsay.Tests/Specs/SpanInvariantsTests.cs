namespace Hearsay.Tests.Specs;

public class SpanInvariantsTests
{
    private const int TextCount = 300;
    private static readonly Reader Reader = Reader.Load();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_text_is_read_and_keeps_the_invariants(int seed)
    {
        var texts = new RandomTexts(seed);
        for (var count = 0; count < TextCount; count++) Check(texts.Next(), Reader.OpenText);
    }

    [Fact]
    public void Random_markup_is_read_and_keeps_the_invariants()
    {
        var texts = new RandomTexts(4);
        for (var count = 0; count < TextCount; count++)
        {
            Check($"<h1>{texts.Next()}</h1><p>{texts.Next()}<blockquote>{texts.Next()}</p><ul><li>{texts.Next()}", Reader.Open);
        }
    }

    [Fact]
    public void Very_long_lines_are_read_and_keep_the_invariants()
    {
        var texts = new RandomTexts(5);
        for (var count = 0; count < 20; count++) Check(texts.NextLongLine(), Reader.OpenText);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\ud83d")]
    [InlineData("\ufeff")]
    [InlineData("“")]
    [InlineData("said")]
    public void A_text_of_next_to_nothing_is_read(string text)
    {
        Check(text, Reader.OpenText);
        Check(text, Reader.Open);
    }

    [Fact]
    public void Plain_text_is_kept_to_the_letter()
    {
        var texts = new RandomTexts(6);
        for (var count = 0; count < TextCount; count++)
        {
            var text = texts.Next();
            Assert.Equal(text, Reader.OpenText(text).Text);
        }
    }

    [Fact]
    public void Every_kind_of_breach_is_found()
    {
        const string text = "Rain \ud83d\ude00 fell.";
        var article = new Article { Text = text, Blocks = [new Block(BlockKind.Promo, new TextSpan(0, text.Length))] };
        Assert.Empty(SpanInvariants.FindBreaches(new Reading { Article = article }));
        Assert.Contains("in no block", Breach(article with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 4))] }),
            StringComparison.Ordinal);
        Assert.Contains("cuts a character", Breach(article with { Links = [new Link(new TextSpan(0, 6), "https://quay.example/")] }),
            StringComparison.Ordinal);
        Assert.Contains("furniture", Breach(article, new Attribution { Content = [new TextSpan(0, 4)] }), StringComparison.Ordinal);
        Assert.Contains("overlapping", Breach(article, new Attribution { Content = [new TextSpan(8, 12), new TextSpan(0, 4)] }),
            StringComparison.Ordinal);
        Assert.Contains("not there", Breach(article, new Attribution { Content = [new TextSpan(0, 4)], Within = 7 }),
            StringComparison.Ordinal);
    }

    private static string Breach(Article article, params Attribution[] attributions) =>
        string.Join('\n', SpanInvariants.FindBreaches(new Reading { Article = article, Attributions = [.. attributions] }));

    private static void Check(string text, Func<string, ArticleMetadata?, Article> open)
    {
        var breaches = SpanInvariants.FindBreaches(Reader.Read(open(text, null)));
        Assert.True(breaches.Count == 0, $"{string.Join("; ", breaches.Take(3))} in {string.Concat(text.Take(300).Select(Escaped))}");
    }

    private static string Escaped(char letter) => letter is >= ' ' and < '\u007f' ? letter.ToString() : $"\\u{(int)letter:x4}";
}
