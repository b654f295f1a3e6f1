using Hearsay.EndToEnd.Cli;
using Hearsay.Store.Claims;

namespace Hearsay.EndToEnd.Claims;

public class ClaimTracerTests
{
    private const string Claim = "the alarms were off";

    [Fact]
    public void A_claim_in_a_content_belongs_to_its_source()
    {
        var reading = HandMadeReading.Of("Ana said the alarms were off.", "Ben sang.").With("the alarms were off", "Ana");
        var hit = Assert.Single(ClaimTracer.Trace(Claim, [reading]));
        Assert.Equal("Ana said the alarms were off.", reading.Article[hit.Sentence]);
        Assert.Equal(0, hit.Attribution);
        Assert.Equal(1, hit.Score, precision: 9);
    }

    [Fact]
    public void Outside_every_content_the_article_speaks_for_itself()
    {
        var reading = HandMadeReading.Of("The alarms were off, though Ana was sure of the pumps.").With("sure of the pumps", "Ana");
        Assert.Null(Assert.Single(ClaimTracer.Trace(Claim, [reading])).Attribution);
    }

    [Fact]
    public void Of_nested_contents_the_innermost_says_it()
    {
        var reading = HandMadeReading.Of("Ana said Ben wrote the alarms were off.")
            .With("Ben wrote the alarms were off", "Ana").With("the alarms were off", "Ben", within: 0);
        Assert.Equal(1, Assert.Single(ClaimTracer.Trace(Claim, [reading])).Attribution);
    }

    [Fact]
    public void Hits_come_in_the_order_of_the_readings_and_of_their_text()
    {
        var first = HandMadeReading.Of("Alarms off.", "Rain fell.", "The alarms stayed off.");
        var second = HandMadeReading.Of("Off went the alarms.");
        var words = ClaimTracer.Trace(Claim, [first, second]).Select(hit => hit.Reading.Article[hit.Sentence]);
        Assert.Equal(["Alarms off.", "The alarms stayed off.", "Off went the alarms."], words);
    }

    [Fact]
    public void Without_articles_nobody_says_it() => Assert.Empty(ClaimTracer.Trace(Claim, []));
}
