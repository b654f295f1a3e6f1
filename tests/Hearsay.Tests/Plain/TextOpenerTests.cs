using Hearsay.Languages;
using Hearsay.Plain;

namespace Hearsay.Tests.Plain;

public class TextOpenerTests
{
    private const string Body = "The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed.";

    private static readonly TextOpener Opener = new(FurnitureTable.Load(), LanguageIdentifier.Load());

    [Fact]
    public void Every_block_of_an_article_gets_its_kind()
    {
        Check(
            $"Ferry Stays in Port\n\nBy Ann Marsh and Bo Lund\n\nMay 3, 2024\n\n{Body}\n\n" +
            $"RELATED: Pier to be rebuilt by autumn\n\n{Body} It is old.\n\nH/T Harbour Post\n\n" +
            "Please share this story on Facebook.",
            "headline|byline|dateline|paragraph|promo|paragraph|credit|call");
    }

    [Theory]
    [InlineData("TRENDING: Mayor loses hat in storm", "promo")]
    [InlineData("READ MORE: Ten ferries that never came back", "promo")]
    [InlineData("Read the rest here.", "promo")]
    [InlineData("What do you think about the closed pier? Scroll down to comment below!", "call")]
    [InlineData("Follow Ann Marsh on Twitter @annmarsh.", "call")]
    [InlineData("Sign up for our harbour newsletter.", "call")]
    [InlineData("Bo Lund contributed to this report.", "credit")]
    [InlineData("(Reporting by Ann Marsh; Editing by Bo Lund)", "credit")]
    [InlineData("(AP)", "credit")]
    [InlineData("Source: Reuters", "credit")]
    [InlineData("Correction: The ferry is called Tern, not Gull.", "correction")]
    [InlineData("An earlier version of this article misnamed the ferry.", "correction")]
    [InlineData("UPDATE 3:15 pm: The pier is open again.", "correction")]
    [InlineData("A ferry at the pier. (AP Photo/Bo Lund)", "caption")]
    [InlineData("Advertisement", "other")]
    [InlineData("© 2024 Harbour Post. All rights reserved.", "other")]
    [InlineData("***", "other")]
    [InlineData("> The pier is closed.", "quote")]
    public void A_line_of_furniture_is_known_by_its_words(string line, string kind) =>
        Check($"Pier News\n\n{Body}\n\n{line}\n\n{Body}", $"headline|paragraph|{kind}|paragraph");

    [Theory]
    [InlineData("“Please share this story with your neighbours,” the mayor told the crowd on the pier.")]
    [InlineData("The company said that anyone may follow its ships on Twitter and see when the ferry leaves, as most islanders do.")]
    [InlineData("More than forty people waited on the pier.")]
    [InlineData("By Monday the pier had been closed for a week.")]
    [InlineData("Sources said: the ferry is lost.")]
    [InlineData("She updated the list of passengers on Tuesday.")]
    [InlineData("Related charges against the captain were dropped.")]
    public void A_body_paragraph_that_uses_the_same_words_stays_one(string line) => Check($"Pier News\n\n{Body}\n\n{line}\n\n{Body}",
        "headline|paragraph|paragraph|paragraph");

    [Fact]
    public void A_headline_with_a_final_stop_is_known_by_the_title_that_was_given()
    {
        var article = Opener.Open($"The ferry stays.\n\n{Body}", new ArticleMetadata { Title = "The ferry stays" });
        Assert.Equal("headline|paragraph", Kinds(article));
    }

    [Fact]
    public void The_headline_and_the_byline_give_title_and_authors()
    {
        var article = Opener.Open($"Ferry Stays in Port\nBy Ann Marsh and Bo Lund\n\n{Body}", new ArticleMetadata());
        Assert.Equal("Ferry Stays in Port", article.Metadata.Title);
        Assert.Equal(["Ann Marsh", "Bo Lund"], article.Metadata.Authors);
        Assert.Equal("en", article.Metadata.Language);
    }

    [Fact]
    public void What_the_caller_gives_wins()
    {
        var given = new ArticleMetadata { Title = "Given", Authors = ["Cy Tern"], Language = "de" };
        var article = Opener.Open($"Ferry Stays in Port\nBy Ann Marsh\n\n{Body}", given);
        Assert.Equal("Given", article.Metadata.Title);
        Assert.Equal(["Cy Tern"], article.Metadata.Authors);
        Assert.Equal("de", article.Metadata.Language);
    }

    [Fact]
    public void Lines_wrapped_to_a_width_are_one_paragraph()
    {
        const string wrapped = "The ferry to Gull Island stayed in port on Monday, its owners said,\n" +
            "because the pier had been closed by order of the harbour master, who\n" +
            "would not say when it might open again to the public or to the trade.";
        Check($"{wrapped}\n\n{wrapped}", "paragraph|paragraph");
    }

    [Fact]
    public void Line_ends_part_paragraphs_where_lines_are_long() => Check($"Ferry Stays in Port\n{Body}\n{Body} Again.",
        "headline|paragraph|paragraph");

    [Fact]
    public void Items_are_a_list_and_a_lone_dash_is_not() =>
        Check($"Pier News\n\n{Body}\n\n• a rope\n• a lamp\n\n{Body}\n\n- Who goes there, the watchman asked.\n\n{Body}",
            "headline|paragraph|list|list|paragraph|paragraph|paragraph");

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading() => Check($"Pier News\n\n{Body}\n\nA long wait\n\n{Body}",
        "headline|paragraph|heading|paragraph");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void A_text_without_words_has_no_blocks(string text) => Assert.Empty(Opener.Open(text, new ArticleMetadata()).Blocks);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Blocks_of_random_text_are_in_order_and_cover_every_character(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["\n", "\n\n", "\r\n", " ", "\t", "By ", "Ann Marsh", "(AP)", "©", ".", ",", "* ", "- ", "1. ", ">", "\u2028",
            "\ud800", "\ufeff", "RELATED: ", "May 3, 2024", "PORT", "(", ")", "ferry", "Tern’s", "“"];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var article = Opener.Open(text, new ArticleMetadata());
            Assert.Equal(text, article.Text);
            BlockInvariants.Check(article);
        }
    }

    private static void Check(string text, string kinds) => Assert.Equal(kinds, Kinds(Opener.Open(text, new ArticleMetadata())));

    private static string Kinds(Article article) =>
        string.Join('|', article.Blocks.Select(block => block.Kind.ToString().ToLowerInvariant()));
}
