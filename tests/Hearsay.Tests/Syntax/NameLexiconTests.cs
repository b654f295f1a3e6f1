using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class NameLexiconTests
{
    private static readonly NameLexicon Lexicon = NameLexicon.Load();
    private static readonly Tokenizer Tokenizer = new();

    [Theory]
    [InlineData("The New York Times said", "Times", nameof(NameFlags.OutletInside))]
    [InlineData("the Times said", "Times", nameof(NameFlags.OutletBegin))]
    [InlineData("in Rio de Janeiro now", "Janeiro", nameof(NameFlags.CityInside))]
    [InlineData("in Stratford-upon-Avon now", "Avon", nameof(NameFlags.CityInside))]
    [InlineData("IRAQ SAYS", "IRAQ", nameof(NameFlags.PlaceBegin))]
    [InlineData("Prime Minister Lund", "Minister", nameof(NameFlags.Title))]
    [InlineData("Conan O’Brien", "O’Brien", nameof(NameFlags.Surname))]
    [InlineData("Barbara said", "Barbara", nameof(NameFlags.GivenName))]
    [InlineData("a Danish boat", "Danish", nameof(NameFlags.Demonym))]
    [InlineData("on May 3", "May", nameof(NameFlags.Calendar))]
    [InlineData("the ministry", "ministry", nameof(NameFlags.OrganizationWord))]
    [InlineData("They said", "They", nameof(NameFlags.CommonWord))]
    public void A_word_is_known_from_the_tables_it_stands_in(string text, string word, string flag) =>
        Assert.True(Read(text, word).HasFlag(Enum.Parse<NameFlags>(flag)), $"{word}: {Read(text, word)}");

    [Theory]
    [InlineData("he may go", "may", nameof(NameFlags.Calendar))]
    [InlineData("it will go", "will", nameof(NameFlags.GivenName))]
    [InlineData("a long way", "long", nameof(NameFlags.Surname))]
    [InlineData("at times", "times", nameof(NameFlags.OutletBegin))]
    [InlineData("in Rio de Janeiro", "de", nameof(NameFlags.CityBegin))]
    [InlineData("in New York", "York", nameof(NameFlags.CityBegin))]
    public void A_word_is_not_taken_for_a_name_it_is_no_part_of(string text, string word, string flag) =>
        Assert.False(Read(text, word).HasFlag(Enum.Parse<NameFlags>(flag)), $"{word}: {Read(text, word)}");

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
