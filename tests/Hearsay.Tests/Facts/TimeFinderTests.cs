using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Syntax;

namespace Hearsay.Tests.Facts;

public class TimeFinderTests
{
    private static readonly TimeFinder _finder = TimeFinder.Load();
    private static readonly SyntaxReader _syntax = SyntaxReader.Load();

    [Theory]
    [InlineData("She spoke on Monday.", "Monday", "2017-11-13")]
    [InlineData("He told lawmakers Tuesday.", "Tuesday", "2017-11-14")]
    [InlineData("They met last Tuesday.", "last Tuesday", "2017-11-07")]
    [InlineData("They left on Sunday.", "Sunday", "2017-11-12")]
    [InlineData("They will vote on Friday.", "Friday", "2017-11-17")]
    [InlineData("They vote next Tuesday.", "next Tuesday", "2017-11-21")]
    [InlineData("She said so yesterday.", "yesterday", "2017-11-13")]
    [InlineData("She spoke on March 15.", "March 15", "2017-03-15")]
    [InlineData("She spoke on Dec. 2.", "Dec. 2", "2016-12-02")]
    [InlineData("It was said two years ago.", "two years ago", "2015")]
    [InlineData("It was said earlier this week.", "earlier this week", "2017-W46")]
    [InlineData("It was said last month.", "last month", "2017-10")]
    [InlineData("It was built last year.", "last year", "2016")]
    public void A_relative_time_is_counted_from_the_day_of_publication(string text, string words, string value)
    {
        var time = Assert.Single(Find(text, new DateOnly(2017, 11, 14)));
        Assert.Equal((words, value, "2017-11-14"), (text[time.Span.Start..time.Span.End], time.Value, time.Anchor));
    }

    [Theory]
    [InlineData("She spoke on Nov. 14, 2017.", "Nov. 14, 2017", "2017-11-14")]
    [InlineData("She spoke on 14 November 2017 at noon.", "14 November 2017", "2017-11-14")]
    [InlineData("She spoke in November 2017.", "November 2017", "2017-11")]
    [InlineData("She left in 2011.", "2011", "2011")]
    [InlineData("It was written on 2017-11-14 here.", "2017-11-14", "2017-11-14")]
    public void A_full_date_needs_no_anchor(string text, string words, string value)
    {
        var time = Assert.Single(Find(text, null));
        Assert.Equal((words, value, TimeBasis.Explicit), (text[time.Span.Start..time.Span.End], time.Value, time.Basis));
    }

    [Fact]
    public void Without_a_day_of_publication_a_weekday_has_no_value() =>
        Assert.Null(Assert.Single(Find("She spoke on Monday.", null)).Value);

    [Fact]
    public void In_a_live_blog_a_day_is_counted_from_its_entry()
    {
        const string text = "She spoke today.";
        var entry = new Timestamp(new DateOnly(2017, 11, 12), null);
        var block = new Block(BlockKind.Paragraph, new TextSpan(0, text.Length)) { Published = entry };
        var published = new Timestamp(new DateOnly(2017, 11, 14), null);
        var article = new Article { Text = text, Blocks = [block], Metadata = new ArticleMetadata { Published = published } };
        var time = Assert.Single(_finder.Find(article, _syntax.Read(article)));
        Assert.Equal(("2017-11-12", "2017-11-12"), (time.Value, time.Anchor));
    }

    [Theory]
    [InlineData("The paper reported it at the time.")]
    [InlineData("He may march with 2011 people.")]
    public void Other_words_are_no_times(string text) => Assert.Empty(Find(text, new DateOnly(2017, 11, 14)));

    private static ImmutableArray<TimeExpression> Find(string text, DateOnly? published)
    {
        var article = new Article
        {
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Metadata = new ArticleMetadata { Published = published is { } day ? new Timestamp(day, null) : null },
        };
        return _finder.Find(article, _syntax.Read(article));
    }
}
