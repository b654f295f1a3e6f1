using System.Text;
using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public class DifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Same.", "Same.", "Same.")]
    [InlineData("", "New.", "{+New.}")]
    [InlineData("Old.", "", "[-Old.]")]
    [InlineData("Seven people were hurt.", "Nine people were hurt.", "[-Seven]{+Nine} people were hurt.")]
    [InlineData("One.\nTwo.\nThree.", "One.\nThree.", "One.\n[-Two.\n]Three.")]
    [InlineData("One.\nThree.", "One.\nTwo.\nThree.", "One.\n{+Two.\n}Three.")]
    [InlineData("At least 7 died.\nEnd.", "At least 9 died.\nEnd.", "At least [-7]{+9} died.\nEnd.")]
    [InlineData("He said so.", "He said so, twice.", "He said so{+, twice}.")]
    [InlineData("🚢 left", "🚢 sank", "🚢 [-left]{+sank}")]
    public void A_difference_shows_words(string before, string after, string expected) => Assert.Equal(expected, Write(before, after));

    [Fact]
    public void Both_texts_can_be_put_together_again_from_any_difference()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (MakeText(random), MakeText(random));
            var difference = Difference.Between(before, after);
            Assert.Equal(before, string.Concat(difference.Parts.Where(part => part.Change != Change.Added).Select(part => part.Text)));
            Assert.Equal(after, string.Concat(difference.Parts.Where(part => part.Change != Change.Removed).Select(part => part.Text)));
            Assert.Equal(before == after, difference.IsEmpty);
        }
    }

    [Fact]
    public void Very_long_texts_that_share_nothing_are_replaced_in_whole()
    {
        var (before, after) = (MakeLong('a'), MakeLong('b'));
        Assert.Equal([Change.Removed, Change.Added], Difference.Between(before, after).Parts.Take(2).Select(part => part.Change));
        Assert.True(Difference.Between(before, after).Parts.Length < 5);
    }

    private static string Write(string before, string after) => string.Concat(Difference.Between(before, after).Parts.Select(part =>
        part.Change switch { Change.Added => $"{{+{part.Text}}}", Change.Removed => $"[-{part.Text}]", _ => part.Text }));

    private static string MakeText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => ((string[])["a", "b", " ", "\n", ". ", "cd"])[random.Next(6)]));

    private static string MakeLong(char letter)
    {
        var text = new StringBuilder();
        for (var number = 0; number < 200_000; number++) text.Append(letter).Append(number).Append(number % 9 == 0 ? '\n' : ' ');
        return text.ToString();
    }
}
