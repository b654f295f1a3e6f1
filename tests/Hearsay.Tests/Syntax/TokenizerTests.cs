using System.Text;
using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class TokenizerTests
{
    [Theory]
    [InlineData("Mayors don't lie.", "Mayors|do|n't|lie|.")]
    [InlineData("She’s sure they’ll say it wasn’t Lee’s.", "She|’s|sure|they|’ll|say|it|was|n’t|Lee|’s|.")]
    [InlineData("I'd've gone, I'm told", "I|'d|'ve|gone|,|I|'m|told")]
    [InlineData("You cannot go and I'm gonna stay", "You|can|not|go|and|I|'m|gon|na|stay")]
    [InlineData("CANNOT", "CAN|NOT")]
    [InlineData("the sailors' boats", "the|sailors|'|boats")]
    [InlineData("Mr. O'Hara's rock'n'roll", "Mr.|O'Hara|'s|rock'n'roll")]
    public void Contractions_are_cut(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("a well-known, two-year-old case", "a|well|-|known|,|two|-|year|-|old|case")]
    [InlineData("a non-profit re-elected its co-founder", "a|non-profit|re-elected|its|co-founder")]
    [InlineData("pages 10-15, 1914-1918", "pages|10|-|15|,|1914|-|1918")]
    [InlineData("call 555-0199 or 800-555-0199 by 2031-03-05", "call|555-0199|or|800-555-0199|by|2031-03-05")]
    [InlineData("the harbour--or what was left", "the|harbour|--|or|what|was|left")]
    [InlineData("rain—heavy rain – fell", "rain|—|heavy|rain|–|fell")]
    public void Hyphens_and_dashes_are_cut_as_the_treebanks_do(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("$5.50, US$3 and €1,200,000", "$|5.50|,|US$|3|and|€|1,200,000")]
    [InlineData("up 3.5% to 1,024", "up|3.5|%|to|1,024")]
    [InlineData("in 2030,2031", "in|2030|,|2031")]
    [InlineData("at 5pm, 10:30am or 6 p.m. on the 20th", "at|5|pm|,|10:30|am|or|6|p.m.|on|the|20th")]
    [InlineData("the 1960s and the '90s", "the|1960s|and|the|'90s")]
    [InlineData("9/11 and/or 3km", "9/11|and|/|or|3|km")]
    [InlineData("a drop of .5 points", "a|drop|of|.5|points")]
    [InlineData("No. 5 at #1", "No.|5|at|#|1")]
    public void Numbers_stay_whole_and_part_from_their_units(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("Dr. J. K. Marsh of Acme Inc. met U.S. Gen. Ruiz.", "Dr.|J.|K.|Marsh|of|Acme|Inc.|met|U.S.|Gen.|Ruiz|.")]
    [InlineData("He said no. She left", "He|said|no|.|She|left")]
    [InlineData("nets, ropes, etc., were lost", "nets|,|ropes|,|etc.|,|were|lost")]
    [InlineData("a Ph.D. in law, i.e. a lawyer", "a|Ph.D.|in|law|,|i.e.|a|lawyer")]
    [InlineData("the end.Then more", "the|end|.|Then|more")]
    public void Abbreviations_keep_their_stop(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("“Go,” he said (twice).", "“|Go|,|”|he|said|(|twice|)|.")]
    [InlineData("\"'Never,' she said.\"", "\"|'|Never|,|'|she|said|.|\"")]
    [InlineData("``Go,'' he said", "``|Go|,|''|he|said")]
    [InlineData("Wait... what?! Yes… no.", "Wait|...|what|?!|Yes|…|no|.")]
    [InlineData("«Oui» [sic]", "«|Oui|»|[|sic|]")]
    [InlineData("Fine :) thanks ;-)", "Fine|:)|thanks|;-)")]
    public void Marks_stand_alone_and_runs_of_stops_together(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("See https://example.org/a?b=1. Or www.example.org!", "See|https://example.org/a?b=1|.|Or|www.example.org|!")]
    [InlineData("Write to desk@example.org, please", "Write|to|desk@example.org|,|please")]
    [InlineData("(example.com/page)", "(|example.com/page|)")]
    [InlineData("@harbour_desk: #SaveTheWall now", "@harbour_desk|:|#SaveTheWall|now")]
    public void Addresses_handles_and_tags_are_one_token(string text, string tokens) => Check(text, tokens);

    [Theory]
    [InlineData("Great 👍🏽👩‍👩‍👧!", "Great|👍🏽|👩‍👩‍👧|!")]
    [InlineData("naïve Łódź 東京", "naïve|Łódź|東京")]
    [InlineData("zero\u200Bwidth\u00ADhyphen", "zero\u200Bwidth\u00ADhyphen")]
    public void Letters_of_all_scripts_and_emoji_stay_whole(string text, string tokens) => Check(text, tokens);

    [Fact]
    public void Every_character_that_is_not_white_space_is_in_one_token()
    {
        const string alphabet = "aZ9 .,'’\"“”-–/@#$%&:;!?()\n\t\u00A0é👍\uD800";
        Random random = new(5);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => alphabet[random.Next(alphabet.Length)]));
            CheckCovers(text, Tokens(text));
        }
    }

    [Theory]
    [InlineData("'")]
    [InlineData("a's")]
    [InlineData("-1.")]
    [InlineData("a.b@")]
    [InlineData("1/")]
    public void A_long_text_without_spaces_is_cut_without_delay(string unit)
    {
        StringBuilder text = new();
        for (var count = 0; count < 100_000; count++)
        {
            text.Append(unit);
        }

        CheckCovers(text.ToString(), Tokens(text.ToString()));
    }

    private static void Check(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokens(text).Select(span => text[span.Start..span.End])));

    private static void CheckCovers(string text, List<TextSpan> tokens)
    {
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), tokens.Sum(token => token.Length));
        Assert.DoesNotContain(tokens, token => text.AsSpan(token.Start, token.Length).IndexOfAny(" \n\t\u00A0") >= 0);
        Assert.DoesNotContain(tokens.Zip(tokens.Skip(1)), pair => pair.First.End > pair.Second.Start);
        Assert.DoesNotContain(tokens, token => char.IsLowSurrogate(text[token.Start]) && token.Start > 0
            && char.IsHighSurrogate(text[token.Start - 1]));
    }

    private static List<TextSpan> Tokens(string text)
    {
        List<TextSpan> tokens = [];
        new Tokenizer().Read(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}
