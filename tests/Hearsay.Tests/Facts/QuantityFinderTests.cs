using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Facts;
using Hearsay.Syntax;

namespace Hearsay.Tests.Facts;

public class QuantityFinderTests
{
    private static readonly SyntaxReader _syntax = SyntaxReader.Load();

    [Theory]
    [InlineData("The mill sold 1,250 sacks.", "1,250", "1250")]
    [InlineData("The mill sold two hundred and five sacks.", "two hundred and five", "205")]
    [InlineData("The mill sold twenty-five sacks.", "twenty-five", "25")]
    [InlineData("The mill sold three thousand four hundred sacks.", "three thousand four hundred", "3400")]
    [InlineData("The mill sold 1.2 million sacks.", "1.2 million", "1200000")]
    [InlineData("The mill sold 4 hundred million sacks.", "4 hundred million", "400000000")]
    [InlineData("The mill sold a hundred sacks.", "a hundred", "100")]
    [InlineData("The mill sold half a million sacks.", "half a million", "500000")]
    [InlineData("The mill sold two dozen sacks.", "two dozen", "24")]
    [InlineData("The mill sold two and a half million sacks.", "two and a half million", "2500000")]
    [InlineData("It is 2½ miles away.", "2½ miles", "2.5")]
    [InlineData("It weighs 1/2 ounce.", "1/2 ounce", "0.5")]
    [InlineData("It fell to minus 12 degrees.", "minus 12 degrees", "-12")]
    public void A_number_is_read_however_it_is_written(string text, string words, string best)
    {
        var quantity = Assert.Single(Find(text));
        Assert.Equal(words, text[quantity.Span.Start..quantity.Span.End]);
        Assert.Equal((best, best, best), (Say(quantity.Low), Say(quantity.Best), Say(quantity.High)));
    }

    [Theory]
    [InlineData("At least five men came.", "At least", "5", "5", "")]
    [InlineData("No fewer than five men came.", "No fewer than", "5", "5", "")]
    [InlineData("Five or more men came.", "or more", "5", "5", "")]
    [InlineData("Up to five men came.", "Up to", "", "5", "5")]
    [InlineData("Fewer than five men came.", "Fewer than", "", "5", "5")]
    [InlineData("Nearly 50 men came.", "Nearly", "", "50", "50")]
    [InlineData("Roughly 50 men came.", "Roughly", "", "50", "")]
    [InlineData("Another 50 or so men came.", "or so", "", "50", "")]
    [InlineData("About five to seven men came.", "About", "5", "", "7")]
    [InlineData("Perhaps dozens of men came.", "Perhaps", "12", "", "120")]
    [InlineData("Exactly five men came.", "", "5", "5", "5")]
    public void Words_of_doubt_open_the_bounds(string text, string hedge, string low, string best, string high)
    {
        var quantity = Assert.Single(Find(text));
        Assert.Equal(hedge, quantity.Hedge is { } span ? text[span.Start..span.End] : "");
        Assert.Equal((low, best, high), (Say(quantity.Low), Say(quantity.Best), Say(quantity.High)));
    }

    [Theory]
    [InlineData("It cost US $5.", "USD")]
    [InlineData("It cost HK$5m.", "HKD")]
    [InlineData("It cost 5 million Australian dollars.", "AUD")]
    [InlineData("It cost $5 per share.", "USD per share")]
    [InlineData("It is 40 sq m.", "square metres")]
    [InlineData("It did 50mph.", "miles per hour")]
    [InlineData("It is a 40-yard dash.", "yards")]
    [InlineData("She gained 517 hard yards.", "yards")]
    [InlineData("He is a 40-year-old man.", "years old")]
    [InlineData("He is aged 40.", "years old")]
    [InlineData("It rose 5 percentage points.", "percentage points")]
    public void A_unit_has_one_name(string text, string unit) => Assert.Equal(unit, Assert.Single(Find(text)).Unit);

    [Theory]
    [InlineData("It was said in 2031.")]
    [InlineData("It was said on 5 March.")]
    [InlineData("They met at 5 p.m. on Monday.")]
    [InlineData("Flight 370 was late.")]
    [InlineData("Call 555-0199 at once.")]
    [InlineData("Sorrel won 3-2.")]
    [InlineData("She came third.")]
    public void Other_numbers_are_no_quantities(string text) => Assert.Empty(Find(text));

    // One number of each sentence, and what is counted by it.
    [Theory]
    [InlineData("11 dead after ferry strikes rocks", "11", "people killed")]
    [InlineData("Six people are still missing after the storm.", "Six", "people missing")]
    [InlineData("Fourteen people are known to have died, the mayor said.", "Fourteen", "people killed")]
    [InlineData("Three miners are believed to have been killed.", "Three", "miners killed")]
    [InlineData("The number of people known to have died on the ferry has risen to 14.", "14", "people killed")]
    [InlineData("The toll rose to 14, two sailors said.", "two", "sailors")]
    [InlineData("A brawl on the quay left three dead and injured another.", "three", "people killed")]
    [InlineData("The blast had two victims, one suffering fatal injuries.", "one", "people killed")]
    [InlineData("The man who shot four people to death was found.", "four", "people killed")]
    [InlineData("They mourned the deaths of a baker and his two sons, who were shot on Monday.", "two", "sons killed")]
    [InlineData("One of five people shot outside the mill on Sunday has died.", "One", "people killed")]
    [InlineData("One of five people shot outside the mill on Sunday has died.", "five", "people shot")]
    [InlineData("Three officers shot suspect Carl Lund after a chase.", "Three", "officers")]
    [InlineData("A man was fatally shot and four others were injured at the mill.", "four", "people injured")]
    [InlineData("The blast killed one man and injured eight other people.", "eight", "people injured")]
    [InlineData("A shooting that killed one and injured three others ended the fair.", "one", "people killed")]
    [InlineData("A mother of two died in the crash.", "two", null)]
    [InlineData("He has four prior arrests.", "four", "arrests")]
    [InlineData("Lifeboats pulled 87 people from the water.", "87", "people rescued")]
    [InlineData("“We pulled nine people out of the hull,” Lund said. “We are still looking for six.”", "six", "people missing")]
    [InlineData("The police are still looking for six men.", "six", "men")]
    [InlineData("The ferry had 204 people aboard.", "204", "people aboard")]
    [InlineData("About 260 passengers were on board when it left.", "260", "passengers aboard")]
    [InlineData("It was carrying about 260 people, perhaps more.", "260", "people aboard")]
    [InlineData("It was carrying “about 260 people”, a sailor said.", "260", "people aboard")]
    [InlineData("Two people aboard the ferry were killed.", "Two", "people killed")]
    public void What_befell_those_who_are_counted_is_read(string sentence, string number, string? expected) =>
        Assert.Equal(expected, Find(sentence).First(quantity => sentence[quantity.Span.Start..quantity.Span.End] == number).Of);

    [Theory]
    [InlineData("The gate was shut at about half past ten on Saturday night.")]
    [InlineData("They came back at a quarter past six.")]
    public void A_time_of_day_counts_nothing(string sentence) => Assert.Empty(Find(sentence));

    [Theory]
    [InlineData("The line reported a loss of $915 million.", null)]
    [InlineData("The index ended with a loss of 3 percent.", Trend.Down)]
    public void A_sum_that_was_lost_has_not_fallen(string sentence, Trend? expected) =>
        Assert.Equal(expected, Assert.Single(Find(sentence)).Trend);

    [Theory]
    [InlineData("99999999999999999999999999999999999999999 men")]
    [InlineData("one million million million million million million million men")]
    [InlineData("9999999999999999 billion billion trillion trillion trillion trillion")]
    [InlineData("- - - 5 - - $ $ $ US$ to to from from 5 to - -")]
    [InlineData("1/0 0/0 1/2/3 ½½½ .5.5.5 1,2,3,4 $ -")]
    [InlineData("no one none nobody no no no half half half a a a dozen dozen")]
    public void Odd_text_is_read_to_its_end(string text) => Assert.All(Find(text), quantity => Assert.True(quantity.Span.Length > 0));

    private static ImmutableArray<Quantity> Find(string text)
    {
        var article = new Article { Text = text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
        var syntax = _syntax.Read(article);
        return new QuantityFinder(new FactWords(article, syntax), [], TimeFinder.Load().Find(article, syntax)).Find();
    }

    private static string Say(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
