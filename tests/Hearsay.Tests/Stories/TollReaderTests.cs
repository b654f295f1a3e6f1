using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class TollReaderTests
{
    [Theory]
    [InlineData("[Three people|3|people killed] died and [two men|2|men injured] were hurt.", "", "injured 2, killed 3")]
    [InlineData("[Three women|3|women injured] and [one man|1|man injured] were hurt.", "", "injured 4")]
    [InlineData("[Five people|5|people shot] were shot; [one|1|people killed] died.", "", "injured 4, killed 1")]
    [InlineData("[Five people|5|people shot] were shot dead.", "", "killed 5")]
    [InlineData("[One|1|people injured] of the [five people|5|people injured] hurt is a child.", "", "injured 5")]
    [InlineData("[Three people|3|people killed] died, [two children|2|children killed] among them.", "", "killed 3")]
    [InlineData("[Three people|3|people killed] died here; [nine|9|people killed] died elsewhere.", "Three dead in Ostby", "killed 3")]
    [InlineData("[Nine people|9|people killed] died this year.", "Three dead in Ostby", "killed 3")]
    [InlineData("[Nine people|9|people killed] died this year.", "", "")]
    [InlineData("[Two people|2|people killed] died in five separate shootings.", "", "")]
    [InlineData("[Two people|2|people killed] died.", "Two dead, nine hurt in weekend shootings", "")]
    [InlineData("The mill was hit by gunfire.", "One dead, three hurt at Ostby mill", "injured 3, killed 1")]
    [InlineData("[Five people|5|people injured] were hit.", "Five shot, one killed at Ostby mill", "injured 4, killed 1")]
    [InlineData("[One|1|people killed] of [five people|5|people injured] hurt has died.", "", "injured 4")]
    [InlineData("[Five people|5|people injured] were hit.", "One of five hurt at Ostby mill dies", "injured 4, killed 1")]
    [InlineData("[Nine islanders|9|islanders killed] are among the dead.", "", "killed 9")]
    [InlineData("[Three people|3|people missing] are missing.", "Storm over Ostby", "missing 3")]
    [InlineData("[Three suspects|3|suspects arrested] were taken.", "", "arrested 3")]
    [InlineData("[Three boats|3|boats] sank.", "", "")]
    public void The_toll_of_all_is_told_from_its_parts(string marked, string title, string expected) =>
        Assert.Equal(expected, string.Join(", ", TollReader.Read(Make(marked, title)).Select(toll => $"{toll.Key} {toll.Value.Value}")));

    private static Reading Make(string marked, string title)
    {
        var (text, quantities) = ("", new List<Quantity>());
        foreach (var part in marked.Split('[', ']'))
        {
            if (part.Split('|') is not [var words, var number, var of])
            {
                text += part;
                continue;
            }

            var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
            quantities.Add(new Quantity(new TextSpan(text.Length, text.Length + words.Length), value, value, value) { Of = of });
            text += words;
        }

        var reading = InventedReport.Of("a", "Radio Tarn", null, text);
        var metadata = reading.Article.Metadata with { Title = title };
        return reading with { Article = reading.Article with { Metadata = metadata }, Quantities = [.. quantities] };
    }
}
