using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class NameLexiconTests
{
    private static readonly NameLexicon Lexicon = NameLexicon.Load();
    private static readonly Tokenizer Tokenizer = new();

    [Theory]
    [InlineData("The New York Times said", "Times", NameFlags.OutletInside)]
    [InlineData("the Times said", "Times", NameFlags.OutletBegin)]
    [InlineData("in Rio de Janeiro now", "Janeiro", NameFlags.CityInside)]
    [InlineData("in Stratford-upon-Avon now", "Avon", NameFlags.CityInside)]
    [InlineData("IRAQ SAYS", "IRAQ", NameFlags.PlaceBegin)]
    [InlineData("Prime Minister Lund", "Minister", NameFlags.Title)]
    [InlineData("Conan O’Brien", "O’Brien", NameFlags.Surname)]
    [InlineData("Barbara said", "Barbara", NameFlags.GivenName)]
    [InlineData("a Danish boat", "Danish", NameFlags.Demonym)]
    [InlineData("on May 3", "May", NameFlags.Calendar)]
    [InlineData("the ministry", "ministry", NameFlags.OrganizationWord)]
    [InlineData("They said", "They", NameFlags.CommonWord)]
    public void A_word_is_known_from_the_tables_it_stands_in(string text, string word, NameFlags flag) =>
        Assert.True(Read(text, word).HasFlag(flag), $"{word}: {Read(text, word)}");

    [Theory]
    [InlineData("he may go", "may", NameFlags.Calendar)]
    [InlineData("it will go", "will", NameFlags.GivenName)]
    [InlineData("a long way", "long", NameFlags.Surname)]
    [InlineData("at times", "times", NameFlags.OutletBegin)]
    [InlineData("in Rio de Janeiro", "de", NameFlags.CityBegin)]
    [InlineData("in New York", "York", NameFlags.CityBegin)]
    public void A_word_is_not_taken_for_a_name_it_is_no_part_of(string text, string word, NameFlags flag) =>
        Assert.False(Read(text, word).HasFlag(flag), $"{word}: {Read(text, word)}");

    [Fact]
    public void Too_little_room_is_refused() =>
        Assert.Throws<ArgumentException>(() => Lexicon.Write("a b", [new TextSpan(0, 1), new TextSpan(2, 3)], new ushort[1]));

    [Fact]
    public void There_is_a_flag_for_every_bit() => Assert.Equal(NameLexicon.FlagCount, Enum.GetValues<NameFlags>().Length - 1);

    private static NameFlags Read(string text, string word)
    {
        List<TextSpan> words = [];
        Tokenizer.Read(text, new TextSpan(0, text.Length), words);
        var flags = new ushort[words.Count];
        Lexicon.Write(text, [.. words], flags);
        return (NameFlags)flags[words.FindIndex(span => text[span.Start..span.End] == word)];
    }
}
