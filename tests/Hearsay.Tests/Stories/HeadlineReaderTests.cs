using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class HeadlineReaderTests
{
    [Theory]
    [InlineData("One dead, three hurt at Ostby mill", "killed 1, injured 3")]
    [InlineData("Gunfire at Ostby mill kills 1, wounds at least 3", "killed 1, injured 3")]
    [InlineData("Five people shot in Ostby, one fatally", "killed 1, shot 5")]
    [InlineData("4 found shot dead at Ostby mill", "killed 4")]
    [InlineData("Two men shot and killed in Ostby", "killed 2")]
    [InlineData("3 men, 1 woman wounded in Ostby", "injured 4")]
    [InlineData("Child, three adults hurt in Ostby", "")]
    [InlineData("Toll rises to four in Ostby, 35 others wounded", "injured 35")]
    [InlineData("Man, 44, killed, 5 wounded in Ostby", "injured 5")]
    [InlineData("12-year-old boy shot at Ostby mill", "")]
    [InlineData("2 hurt, 3 hurt again in Ostby", "")]
    [InlineData("3 hurt after shootings at Ostby mill", "")]
    [InlineData("Nine ships sail in 2031", "")]
    [InlineData("", "")]
    [InlineData("of of 5 of 5 of , , - 1", "")]
    public void What_a_number_counts_is_read_off_the_words_beside_it(string title, string expected)
    {
        var headline = HeadlineReader.Read(title);
        string[] fates = ["killed", "injured", "shot", "hospitalized"];
        var found = fates.Select(fate => (Fate: fate, Number: headline.Find(fate))).Where(pair => pair.Number is not null);
        Assert.Equal(expected, string.Join(", ", found.Select(pair => $"{pair.Fate} {pair.Number!.Value}")));
    }

    [Theory]
    [InlineData("Two dead, nine hurt in weekend shootings", true)]
    [InlineData("Five attacks across Ostby leave nine dead", true)]
    [InlineData("A string of shootings leaves nine dead", true)]
    [InlineData("Violent night leaves nine dead", true)]
    [InlineData("Nine dead after Friday's shooting", false)]
    [InlineData("Nine dead in mill shootings", false)]
    public void Some_add_up_several_events(string title, bool expected) => Assert.Equal(expected, HeadlineReader.Read(title).IsSum);

    [Fact]
    public void Some_of_a_number_may_have_died()
    {
        var number = Assert.Single(HeadlineReader.Read("One of five hurt at Ostby mill dies").Numbers, number => number.Whole is not null);
        Assert.Equal(("killed", 1, 5), (number.Fate, number.Value, number.Whole));
    }
}
