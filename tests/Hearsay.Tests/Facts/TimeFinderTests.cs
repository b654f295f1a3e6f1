using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Syntax;

namespace Hearsay.Tests.Facts;

/// <summary>What depends on a sentence's tree alone has its cases in specs/en/times.md.</summary>
public class TimeFinderTests
{
    private static readonly DateOnly _tuesday = new(2017, 11, 14);
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
    [InlineData("It was said a decade ago.", "a decade ago", "2007")]
    [InlineData("It was said earlier this week.", "earlier this week", "2017-W46")]
    [InlineData("It was said last month.", "last month", "2017-10")]
    [InlineData("It was built last year.", "last year", "2016")]
    [InlineData("It opened last December.", "last December", "2016-12")]
    [InlineData("It opened last March.", "last March", "2017-03")]
    [InlineData("It closed last summer.", "last summer", "2017-SU")]
    [InlineData("It closed at Easter.", "Easter", "2017-04-16")]
    [InlineData("It will close on Thanksgiving.", "Thanksgiving", "2017-11-23")]
    [InlineData("It froze on Sunday night.", "Sunday night", "2017-11-12TNI")]
    [InlineData("It froze at 9:30 a.m. Monday.", "9:30 a.m. Monday", "2017-11-13T09:30")]
    [InlineData("It ended at midnight Friday.", "midnight Friday", "2017-11-11T00:00")]
    public void A_relative_time_is_counted_from_the_day_of_publication(string text, string words, string value)
    {
        var time = Assert.Single(Find(text, _tuesday));
        Assert.Equal((words, value, "2017-11-14"), (text[time.Span.Start..time.Span.End], time.Value, time.Anchor));
    }

    [Theory]
    [InlineData("She spoke on Nov. 14, 2017.", "Nov. 14, 2017", "2017-11-14")]
    [InlineData("She spoke on 14 November 2017.", "14 November 2017", "2017-11-14")]
    [InlineData("She spoke on Tuesday, Nov. 14, 2017.", "Tuesday, Nov. 14, 2017", "2017-11-14")]
    [InlineData("She spoke in November 2017.", "November 2017", "2017-11")]
    [InlineData("She left in 2011.", "2011", "2011")]
    [InlineData("She left in the '90s.", "the '90s", "199")]
    [InlineData("It was written on 2017-11-14 here.", "2017-11-14", "2017-11-14")]
    [InlineData("It fell in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3")]
    public void A_full_date_needs_no_anchor(string text, string words, string value)
    {
        var time = Assert.Single(Find(text, null));
        Assert.Equal((words, value, TimeBasis.Explicit), (text[time.Span.Start..time.Span.End], time.Value, time.Basis));
    }

    [Theory]
    [InlineData("It took 10 or so days.", "10 or so days", "P10D", "APPROX")]
    [InlineData("It took nearly two weeks.", "nearly two weeks", "P2W", "LESS_THAN")]
    [InlineData("It took at least three hours.", "at least three hours", "PT3H", "EQUAL_OR_MORE")]
    [InlineData("It took two and a half years.", "two and a half years", "P2Y6M", null)]
    [InlineData("It took several months.", "several months", "PXM", null)]
    [InlineData("It took two decades.", "two decades", "P20Y", null)]
    [InlineData("It took twenty-four hours.", "twenty-four hours", "PT24H", null)]
    [InlineData("It took three hundred and sixty days.", "three hundred and sixty days", "P360D", null)]
    [InlineData("It took a fortnight.", "a fortnight", "P2W", null)]
    public void A_length_has_a_unit_a_number_and_a_modifier(string text, string words, string value, string? modifier)
    {
        var time = Assert.Single(Find(text, _tuesday));
        Assert.Equal(
            (TimeType.Duration, words, value, modifier),
            (time.Type, text[time.Span.Start..time.Span.End], time.Value, time.Modifier));
    }

    [Fact]
    public void Without_a_day_of_publication_a_weekday_has_no_value() =>
        Assert.Null(Assert.Single(Find("She spoke on Monday.", null)).Value);

    [Fact]
    public void Hours_are_counted_from_the_moment_of_publication()
    {
        var moment = new DateTimeOffset(2017, 11, 14, 1, 30, 0, TimeSpan.Zero);
        var time = Assert.Single(FindAt("It burned two hours ago.", new Timestamp(_tuesday, moment)));
        Assert.Equal(("2017-11-13T23:30", TimeBasis.Relative), (time.Value, time.Basis));
    }

    [Fact]
    public void In_a_live_blog_a_day_is_counted_from_its_entry()
    {
        const string text = "She spoke today.";
        var entry = new Timestamp(new DateOnly(2017, 11, 12), null);
        var block = new Block(BlockKind.Paragraph, new TextSpan(0, text.Length)) { Published = entry };
        var published = new Timestamp(_tuesday, null);
        var article = new Article { Text = text, Blocks = [block], Metadata = new ArticleMetadata { Published = published } };
        var time = Assert.Single(_finder.Find(article, _syntax.Read(article)));
        Assert.Equal(("2017-11-12", "2017-11-12"), (time.Value, time.Anchor));
    }

    [Theory]
    [InlineData("The paper reported it at the time.")]
    [InlineData("He may march with 2011 people.")]
    [InlineData("The 44-year-old man was aged 44 years.")]
    [InlineData("The town won 3-2 and paid $2000.")]
    [InlineData("She came second.")]
    public void Other_words_are_no_times(string text) => Assert.Empty(Find(text, _tuesday));

    [Theory]
    [InlineData("It burned 9000 years ago.")]
    [InlineData("It burned 99999999999 centuries ago.")]
    [InlineData("It will burn 90000 years from now, in the year 9999.")]
    [InlineData("noon to noon to noon to noon on Feb. 30, 0000-99-99 at 24:61 in the 99th century of the 0000s")]
    [InlineData("early late the end of the start of the the the last next this past few a a half and a half years years ago ago")]
    public void Nothing_leaves_the_calendar(string text) => Find(text, DateOnly.MaxValue.AddYears(-8000));

    private static ImmutableArray<TimeExpression> Find(string text, DateOnly? published) =>
        FindAt(text, published is { } day ? new Timestamp(day, null) : null);

    private static ImmutableArray<TimeExpression> FindAt(string text, Timestamp? published)
    {
        var article = new Article
        {
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Metadata = new ArticleMetadata { Published = published },
        };
        return _finder.Find(article, _syntax.Read(article));
    }
}
