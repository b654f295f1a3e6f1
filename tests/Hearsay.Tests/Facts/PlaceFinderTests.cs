using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Syntax;

namespace Hearsay.Tests.Facts;

public class PlaceFinderTests
{
    private static readonly PlaceFinder _finder = PlaceFinder.Load();
    private static readonly SyntaxReader _syntax = SyntaxReader.Load();

    [Theory]
    [InlineData("He left |Paris|.", "Paris FR")]
    [InlineData("He left |Paris|, |Texas|.", "Paris US, Texas US")]
    [InlineData("He left |Paris|, Texas.", "Paris US, Texas US")]
    [InlineData("He left |Manchester|, N.H., early.", "Manchester US, New Hampshire US")]
    [InlineData("He left |Tripoli| in northern |Lebanon|.", "Tripoli LB, Lebanon LB")]
    [InlineData("From |Georgia|, |Alabama| and |Florida|.", "Georgia US, Alabama US, Florida US")]
    [InlineData("From |Georgia| and |Armenia|.", "Georgia GE, Armenia AM")]
    [InlineData("From |Guinea|-Bissau.", "Guinea-Bissau GW")]
    [InlineData("From the People's |Republic of China|.", "China CN")]
    [InlineData("In the |DMZ|, at |Suwon|.", "Demilitarized Zone , Suwon KR")]
    [InlineData("In |Kraków| and |Krakow|.", "Kraków PL, Kraków PL")]
    [InlineData("In |GHENT| he slept.", "Ghent BE")]
    [InlineData("From |Canada|, |Mexico|.", "Canada CA, Mexico MX")]
    [InlineData("In |Mexico|, |Cuba| and |Panama|.", "Mexico MX, Cuba CU, Panama PA")]
    public void Names_of_places_mean_what_the_words_beside_them_allow(string text, string expected) =>
        Check(text, EntityKind.Place, expected);

    [Theory]
    [InlineData("The |Gainesville Police| came.", "Gainesville US")]
    [InlineData("The |University of Kentucky| came.", "Kentucky US")]
    [InlineData("The |Pentagon| was silent.", "Pentagon US")]
    [InlineData("The |Amazon| was silent.", "")]
    [InlineData("The |Washington Post| was silent.", "")]
    [InlineData("The |SWAT Team| was silent.", "")]
    [InlineData("They met in |Corpus Christi|.", "Corpus Christi US")]
    public void A_body_may_hold_a_place(string text, string expected) => Check(text, EntityKind.Organization, expected);

    [Theory]
    [InlineData("Then |Jordan| spoke.", "")]
    [InlineData("A man from |Tyler|, Texas, spoke.", "Tyler US, Texas US")]
    [InlineData("|GARY| | Police came. Then |Gary| slept.", "Gary US, Gary US")]
    [InlineData("A |Killeen| man spoke.", "Killeen US")]
    [InlineData("In |Lindsay| he saw |Mary Lindsay|.", "")]
    public void A_person_may_be_a_place(string text, string expected) => Check(text, EntityKind.Person, expected);

    [Theory]
    [InlineData("The |Memphis Street| was closed.")]
    [InlineData("They took |US| 60.")]
    [InlineData("They lived on |PA| money.")]
    [InlineData("They went |north|.")]
    [InlineData("They saw |Ullerby Sands|.")]
    [InlineData("They saw |Central|.")]
    [InlineData("They saw |NATO|.")]
    public void What_lies_nowhere_is_left_out(string text) => Check(text, EntityKind.Place, "");

    [Fact]
    public void An_outlet_speaks_for_the_town_that_it_is_called_after()
    {
        Assert.Equal("Ontario US", Find("They met in |Ontario|, |Chino| and |Upland|.", EntityKind.Place, "Chino Champion").Split(", ")[0]);
        Assert.Equal("Ontario CA", Find("They met in |Ontario|.", EntityKind.Place, null));
    }

    private static void Check(string text, EntityKind kind, string expected) => Assert.Equal(expected, Find(text, kind, null));

    // Names stand between bars; a bar before a blank is one of the text.
    private static string Find(string marked, EntityKind kind, string? outlet)
    {
        var parts = marked.Replace(" | ", " \u2223 ", StringComparison.Ordinal).Split('|');
        var text = string.Concat(parts).Replace('\u2223', '|');
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var start = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var span = new TextSpan(start, start + parts[index].Length);
            if (index % 2 == 1) entities.Add(new Entity(parts[index], kind, null, [new Mention(span, MentionForm.Name)]));
            start = span.End;
        }

        var article = new Article
        {
            Metadata = new ArticleMetadata { Outlet = outlet },
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        };
        var words = new FactWords(article, _syntax.Read(article));
        return string.Join(", ", _finder.Find(words, entities.ToImmutable()).Select(place => $"{place.Name} {place.Country}"));
    }
}
