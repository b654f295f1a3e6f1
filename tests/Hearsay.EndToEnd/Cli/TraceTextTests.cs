using Hearsay.Cli;
using Hearsay.Store.Claims;

namespace Hearsay.EndToEnd.Cli;

public class TraceTextTests
{
    [Fact]
    public void Each_sentence_stands_under_its_chain_and_the_last_line_counts()
    {
        var reading = HandMadeReading.Of("Ana said the alarms were off.", "The alarms were off.").With("the alarms were off", "Ana");
        using var writer = new StringWriter();
        TraceText.Write(ClaimTracer.Trace("alarms off", [reading]), writer, hasColour: false, width: 100);
        var expected =
            """
            - · Herald
                #0 Herald > Ana
                Ana said the alarms were off.
                match 100% · confidence 100%
                Herald (in its own voice)
                The alarms were off.
                match 100%

            2 sentences in 1 article: 1 attributed, 1 in the article's own voice.

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), writer.ToString().ReplaceLineEndings("\n"));
    }
}
